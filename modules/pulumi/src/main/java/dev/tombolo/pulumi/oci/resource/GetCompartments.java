package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.core.annotations.CustomType;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;

/** The function {@code oci:Identity/getCompartments:getCompartments}, asked for an active compartment by its name. */
final class GetCompartments {
    static final String TOKEN = "oci:Identity/getCompartments:getCompartments";
    static final TypeShape<Result> SHAPE = TypeShape.of(Result.class);

    private GetCompartments() {}

    /** The inputs. */
    static final class Args extends InvokeArgs {
        @Import(name = "compartmentId", required = true)
        final Output<String> compartmentId;

        @Import(name = "name")
        final Output<String> name;

        @Import(name = "state")
        final Output<String> state = Output.of("ACTIVE");

        Args(String parentId, String name) {
            this.compartmentId = Output.of(parentId);
            this.name = Output.of(name);
        }
    }

    /** What the function returns. */
    @CustomType
    public static final class Result {
        private final List<FoundCompartment> compartments;

        private Result(List<FoundCompartment> compartments) {
            this.compartments = compartments;
        }

        List<FoundCompartment> compartments() {
            return compartments;
        }

        /** Takes what the provider returns. */
        @CustomType.Builder
        public static final class Builder {
            private List<FoundCompartment> compartments = List.of();

            /** Starts empty. */
            public Builder() {}

            /** Takes the compartments. */
            @CustomType.Setter
            public Builder compartments(List<FoundCompartment> compartments) {
                this.compartments = compartments;
                return this;
            }

            /** Returns the result. */
            public Result build() {
                return new Result(compartments);
            }
        }
    }
}
