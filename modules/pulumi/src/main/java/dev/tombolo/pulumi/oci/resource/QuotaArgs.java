package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link Quota}; its {@code compartmentId} is the OCID of the tenancy.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/limits_quota.html, read
 * 2026-11-22.
 */
public final class QuotaArgs extends OciResourceArgs {
    @Import(name = "name")
    @Nullable
    Output<String> name;

    @Import(name = "description", required = true)
    @Nullable
    Output<String> description;

    @Import(name = "statements", required = true)
    @Nullable
    Output<List<String>> statements;

    private QuotaArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<QuotaArgs, Builder> {
        private Builder() {
            super(new QuotaArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets its physical name. Another one replaces the quotas. By default Pulumi makes one. */
        public Builder name(Output<String> name) {
            args.name = name;
            return this;
        }

        /** Sets its physical name. Another one replaces the quotas. By default Pulumi makes one. */
        public Builder name(String name) {
            return name(Output.of(name));
        }

        /** Sets what it is for. Required. */
        public Builder description(Output<String> description) {
            args.description = description;
            return this;
        }

        /** Sets what it is for. Required. */
        public Builder description(String description) {
            return description(Output.of(description));
        }

        /** Sets the statements, of which a later one overrules those before. Required. */
        public Builder statements(Output<List<String>> statements) {
            args.statements = statements;
            return this;
        }

        /** Sets the statements, of which a later one overrules those before. Required. */
        public Builder statements(List<String> statements) {
            return statements(Output.of(statements));
        }
    }
}
