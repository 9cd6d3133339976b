package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.core.annotations.CustomType;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import org.jspecify.annotations.Nullable;

/** The function {@code oci:ObjectStorage/getNamespace:getNamespace}, asked for the caller's tenancy or for a named one. */
final class GetNamespace {
    static final String TOKEN = "oci:ObjectStorage/getNamespace:getNamespace";
    static final TypeShape<Result> SHAPE = TypeShape.of(Result.class);

    private GetNamespace() {}

    /** The inputs. */
    static final class Args extends InvokeArgs {
        @Import(name = "compartmentId")
        final @Nullable Output<String> compartmentId;

        private Args(@Nullable Output<String> compartmentId) {
            this.compartmentId = compartmentId;
        }

        static Args ofCaller() {
            return new Args(null);
        }

        static Args of(String tenancyId) {
            return new Args(Output.of(tenancyId));
        }
    }

    /** What the function returns. */
    @CustomType
    public static final class Result {
        private final String namespace;

        private Result(String namespace) {
            this.namespace = namespace;
        }

        String namespace() {
            return namespace;
        }

        /** Takes what the provider returns. */
        @CustomType.Builder
        public static final class Builder {
            private String namespace = "";

            /** Starts empty. */
            public Builder() {}

            /** Takes the namespace. */
            @CustomType.Setter
            public Builder namespace(String namespace) {
                this.namespace = namespace;
                return this;
            }

            /** Returns the result. */
            public Result build() {
                return new Result(namespace);
            }
        }
    }
}
