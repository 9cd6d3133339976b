package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inputs that every resource in a compartment has. */
public abstract class OciResourceArgs extends ResourceArgs {
    @Import(name = "compartmentId", required = true)
    @Nullable
    Output<String> compartmentId;

    @Import(name = "freeformTags")
    @Nullable
    Output<Map<String, String>> freeformTags;

    OciResourceArgs() {}

    /**
     * Collects the inputs.
     *
     * @param <A> the inputs that are built
     * @param <B> the builder that every setter returns
     */
    public abstract static class Builder<A extends OciResourceArgs, B extends Builder<A, B>> {
        final A args;

        Builder(A args) {
            this.args = args;
        }

        abstract B self();

        /** Sets the OCID of the compartment that holds the resource. Required. */
        public final B compartmentId(Output<String> compartmentId) {
            args.compartmentId = compartmentId;
            return self();
        }

        /** Sets the OCID of the compartment that holds the resource. Required. */
        public final B compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the free-form tags. None by default. */
        public final B freeformTags(Output<Map<String, String>> freeformTags) {
            args.freeformTags = freeformTags;
            return self();
        }

        /** Sets the free-form tags. None by default. */
        public final B freeformTags(Map<String, String> freeformTags) {
            return freeformTags(Output.of(freeformTags));
        }

        /** Returns the inputs. */
        public final A build() {
            return args;
        }
    }
}
