package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link Connector} writes.
 */
public final class ConnectorTargetArgs extends ResourceArgs {
    @Import(name = "kind", required = true)
    @Nullable
    Output<String> kind;

    @Import(name = "bucket")
    @Nullable
    Output<String> bucket;

    @Import(name = "namespace")
    @Nullable
    Output<String> namespace;

    private ConnectorTargetArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final ConnectorTargetArgs args = new ConnectorTargetArgs();

        private Builder() {}

        /** Sets the service, such as {@code objectStorage}. Required. */
        public Builder kind(Output<String> kind) {
            args.kind = kind;
            return this;
        }

        /** Sets the service, such as {@code objectStorage}. Required. */
        public Builder kind(String kind) {
            return kind(Output.of(kind));
        }

        /** Sets the name of the bucket, for {@code objectStorage}. */
        public Builder bucket(Output<String> bucket) {
            args.bucket = bucket;
            return this;
        }

        /** Sets the name of the bucket, for {@code objectStorage}. */
        public Builder bucket(String bucket) {
            return bucket(Output.of(bucket));
        }

        /** Sets the namespace of the bucket, for {@code objectStorage}. */
        public Builder namespace(Output<String> namespace) {
            args.namespace = namespace;
            return this;
        }

        /** Sets the namespace of the bucket, for {@code objectStorage}. */
        public Builder namespace(String namespace) {
            return namespace(Output.of(namespace));
        }

        /** Returns the inputs. */
        public ConnectorTargetArgs build() {
            return args;
        }
    }
}
