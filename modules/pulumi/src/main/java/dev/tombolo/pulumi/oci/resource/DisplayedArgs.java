package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/** Inputs that every resource with a display name has. */
public abstract class DisplayedArgs extends OciResourceArgs {
    @Import(name = "displayName")
    @Nullable
    Output<String> displayName;

    DisplayedArgs() {}

    /**
     * Collects the inputs.
     *
     * @param <A> the inputs that are built
     * @param <B> the builder that every setter returns
     */
    public abstract static class Builder<A extends DisplayedArgs, B extends Builder<A, B>>
            extends OciResourceArgs.Builder<A, B> {
        Builder(A args) {
            super(args);
        }

        /** Sets the name that the Console shows. By default OCI makes one. */
        public final B displayName(Output<String> displayName) {
            args.displayName = displayName;
            return self();
        }

        /** Sets the name that the Console shows. By default OCI makes one. */
        public final B displayName(String displayName) {
            return displayName(Output.of(displayName));
        }
    }
}
