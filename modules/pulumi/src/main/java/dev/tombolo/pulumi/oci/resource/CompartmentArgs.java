package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link Compartment}; its {@code compartmentId} is the parent. */
public final class CompartmentArgs extends IdentityArgs {
    @Import(name = "enableDelete")
    @Nullable
    Output<Boolean> enableDelete;

    private CompartmentArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends IdentityArgs.Builder<CompartmentArgs, Builder> {
        private Builder() {
            super(new CompartmentArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets whether a destroy deletes the compartment. By default it stays. */
        public Builder enableDelete(Output<Boolean> enableDelete) {
            args.enableDelete = enableDelete;
            return this;
        }

        /** Sets whether a destroy deletes the compartment. By default it stays. */
        public Builder enableDelete(boolean enableDelete) {
            return enableDelete(Output.of(enableDelete));
        }
    }
}
