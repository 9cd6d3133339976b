package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link DynamicGroup}; its {@code compartmentId} is the OCID of the tenancy. */
public final class DynamicGroupArgs extends IdentityArgs {
    @Import(name = "matchingRule", required = true)
    @Nullable
    Output<String> matchingRule;

    private DynamicGroupArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends IdentityArgs.Builder<DynamicGroupArgs, Builder> {
        private Builder() {
            super(new DynamicGroupArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets which instances belong to it. Required. */
        public Builder matchingRule(Output<String> matchingRule) {
            args.matchingRule = matchingRule;
            return this;
        }

        /** Sets which instances belong to it. Required. */
        public Builder matchingRule(String matchingRule) {
            return matchingRule(Output.of(matchingRule));
        }
    }
}
