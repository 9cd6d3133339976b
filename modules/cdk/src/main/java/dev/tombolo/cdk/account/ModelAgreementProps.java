package dev.tombolo.cdk.account;

import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.construct.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelAgreement} is made from.
 *
 * @param settings the function that makes the agreement
 * @param agreement what was acknowledged
 */
public record ModelAgreementProps(BedrockSettings settings, Agreement agreement) {
    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a {@link ModelAgreement} is made from. */
    public static final class Builder {
        private @Nullable BedrockSettings settings;
        private @Nullable Agreement agreement;

        private Builder() {}

        /** Sets the function that makes the agreement. Required. */
        public Builder settings(BedrockSettings value) {
            settings = value;
            return this;
        }

        /** Sets what was acknowledged. Required. */
        public Builder agreement(Agreement value) {
            agreement = value;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the function or the agreement is missing
         */
        public ModelAgreementProps build() {
            return new ModelAgreementProps(
                    Problems.required(settings, "ModelAgreementProps", "settings"),
                    Problems.required(agreement, "ModelAgreementProps", "agreement"));
        }
    }
}
