package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link Policy}. */
public final class PolicyArgs extends IdentityArgs {
    @Import(name = "statements", required = true)
    @Nullable
    Output<List<String>> statements;

    private PolicyArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends IdentityArgs.Builder<PolicyArgs, Builder> {
        private Builder() {
            super(new PolicyArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the statements. Required. */
        public Builder statements(Output<List<String>> statements) {
            args.statements = statements;
            return this;
        }

        /** Sets the statements. Required. */
        public Builder statements(List<String> statements) {
            return statements(Output.of(statements));
        }
    }
}
