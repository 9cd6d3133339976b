package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link Connector} reads.
 */
public final class ConnectorSourceArgs extends ResourceArgs {
    @Import(name = "kind", required = true)
    @Nullable
    Output<String> kind;

    @Import(name = "logSources")
    @Nullable
    Output<List<ConnectorSourceLogSourceArgs>> logSources;

    private ConnectorSourceArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final ConnectorSourceArgs args = new ConnectorSourceArgs();

        private Builder() {}

        /** Sets the service, such as {@code logging}. Required. */
        public Builder kind(Output<String> kind) {
            args.kind = kind;
            return this;
        }

        /** Sets the service, such as {@code logging}. Required. */
        public Builder kind(String kind) {
            return kind(Output.of(kind));
        }

        /** Sets the logs, for {@code logging}. None by default. */
        public Builder logSources(Output<List<ConnectorSourceLogSourceArgs>> logSources) {
            args.logSources = logSources;
            return this;
        }

        /** Sets the logs, for {@code logging}. None by default. */
        public Builder logSources(List<ConnectorSourceLogSourceArgs> logSources) {
            return logSources(Output.of(logSources));
        }

        /** Returns the inputs. */
        public ConnectorSourceArgs build() {
            return args;
        }
    }
}
