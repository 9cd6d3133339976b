package dev.tombolo.cdk.organization;

import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import org.jspecify.annotations.Nullable;

/**
 * What {@link EnforcedGuardrails} are made from.
 *
 * @param attachment the policy's name, and what it holds for
 * @param policy the guardrail of each Region
 * @param holes values for the holes of the policy, such as those of a {@link SharedGuardrail}; none by default
 */
public record EnforcedGuardrailsProps(Attachment attachment, BedrockPolicy policy, Holes holes) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link EnforcedGuardrails} are made from. */
    public static final class Builder {
        private @Nullable Attachment attachment;
        private @Nullable BedrockPolicy policy;
        private Holes holes = Holes.NONE;

        private Builder() {}

        /** Sets the policy's name, and what it holds for. Required. */
        public Builder attachment(Attachment value) {
            attachment = value;
            return this;
        }

        /** Sets the guardrail of each Region. Required. */
        public Builder policy(BedrockPolicy value) {
            policy = value;
            return this;
        }

        /** Sets values for holes. Default: none. */
        public Builder holes(Holes values) {
            holes = values;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the attachment or the policy is missing
         */
        public EnforcedGuardrailsProps build() {
            return new EnforcedGuardrailsProps(
                    Problems.required(attachment, "EnforcedGuardrailsProps", "attachment"),
                    Problems.required(policy, "EnforcedGuardrailsProps", "policy"),
                    holes);
        }
    }
}
