package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link ZprPolicy}; its {@code compartmentId} is the OCID of the tenancy.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/zpr_zpr_policy.html, read
 * 2026-11-22.
 */
public final class ZprPolicyArgs extends IdentityArgs {
    @Import(name = "statements", required = true)
    @Nullable
    Output<List<String>> statements;

    private ZprPolicyArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends IdentityArgs.Builder<ZprPolicyArgs, Builder> {
        private Builder() {
            super(new ZprPolicyArgs());
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
