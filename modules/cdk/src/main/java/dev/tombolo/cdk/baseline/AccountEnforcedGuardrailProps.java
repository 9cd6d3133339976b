package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link AccountEnforcedGuardrail} is made from.
 *
 * @param enforced the guardrail and the models
 * @param holes the values of its holes
 */
public record AccountEnforcedGuardrailProps(EnforcedGuardrail enforced, Holes holes) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what an {@link AccountEnforcedGuardrail} is made from. */
    public static final class Builder {
        private @Nullable Text arn;
        private @Nullable Text version;
        private Holes holes = Holes.NONE;
        private List<String> included = EnforcedGuardrail.ALL_MODELS;
        private List<String> excluded = List.of();

        private Builder() {}

        /** Sets the guardrail, in the version of what it filters now. This or another is required. */
        public Builder guardrail(ModelGuardrail guardrail) {
            var demand = guardrail.getDemand();
            arn = demand.arn();
            version = demand.version();
            holes = guardrail.getHoles();
            return this;
        }

        /** Sets a guardrail that exists, by its ARN and the number of a version, never {@code DRAFT}. */
        public Builder guardrail(String guardrailArn, String versionNumber) {
            arn = Text.of(guardrailArn);
            version = Text.of(versionNumber);
            return this;
        }

        /** Sets the ids of the models whose calls it is applied to. Default: all. */
        public Builder includedModels(List<String> ids) {
            included = ids;
            return this;
        }

        /** Sets the ids of models whose calls it is not applied to. Default: none. */
        public Builder excludedModels(List<String> ids) {
            excluded = ids;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the guardrail is missing
         */
        public AccountEnforcedGuardrailProps build() {
            return new AccountEnforcedGuardrailProps(
                    new EnforcedGuardrail(
                            Problems.required(arn, "AccountEnforcedGuardrailProps", "guardrail"),
                            Problems.required(version, "AccountEnforcedGuardrailProps", "guardrail"),
                            included,
                            excluded),
                    holes);
        }
    }
}
