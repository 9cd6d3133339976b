package dev.tombolo.cdk.organization;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.cdk.construct.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link SharedGuardrail} is made from.
 *
 * @param guardrail the guardrail
 * @param organization the organization's id, such as {@code o-exampleorgid}
 */
public record SharedGuardrailProps(Guardrail guardrail, String organization) {
    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a {@link SharedGuardrail} is made from. */
    public static final class Builder {
        private @Nullable Guardrail guardrail;
        private @Nullable String organization;

        private Builder() {}

        /** Sets the guardrail. Required. */
        public Builder guardrail(Guardrail value) {
            guardrail = value;
            return this;
        }

        /** Sets the organization's id. Required. */
        public Builder organization(String value) {
            organization = value;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the guardrail or the organization is missing
         */
        public SharedGuardrailProps build() {
            return new SharedGuardrailProps(
                    Problems.required(guardrail, "SharedGuardrailProps", "guardrail"),
                    Problems.required(organization, "SharedGuardrailProps", "organization"));
        }
    }
}
