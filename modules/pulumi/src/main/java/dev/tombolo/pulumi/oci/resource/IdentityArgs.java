package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/** Inputs that every resource of Identity has. Identity is written in the tenancy's home Region only. */
public abstract class IdentityArgs extends OciResourceArgs {
    @Import(name = "description", required = true)
    @Nullable
    Output<String> description;

    @Import(name = "name")
    @Nullable
    Output<String> name;

    IdentityArgs() {}

    /**
     * Collects the inputs.
     *
     * @param <A> the inputs that are built
     * @param <B> the builder that every setter returns
     */
    public abstract static class Builder<A extends IdentityArgs, B extends Builder<A, B>>
            extends OciResourceArgs.Builder<A, B> {
        Builder(A args) {
            super(args);
        }

        /** Sets what it is for. Required. */
        public final B description(Output<String> description) {
            args.description = description;
            return self();
        }

        /** Sets what it is for. Required. */
        public final B description(String description) {
            return description(Output.of(description));
        }

        /** Sets its physical name. By default Pulumi makes one. */
        public final B name(Output<String> name) {
            args.name = name;
            return self();
        }

        /** Sets its physical name. By default Pulumi makes one. */
        public final B name(String name) {
            return name(Output.of(name));
        }
    }
}
