package dev.tombolo.cdk.account;

import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.construct.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link AnthropicUseCase} is made from.
 *
 * @param settings the function that hands the form in
 * @param form what is handed in
 */
public record AnthropicUseCaseProps(BedrockSettings settings, UseCaseForm form) {
    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what an {@link AnthropicUseCase} is made from. */
    public static final class Builder {
        private @Nullable BedrockSettings settings;
        private @Nullable UseCaseForm form;

        private Builder() {}

        /** Sets the function that hands the form in. Required. */
        public Builder settings(BedrockSettings value) {
            settings = value;
            return this;
        }

        /** Sets what is handed in. Required. */
        public Builder form(UseCaseForm value) {
            form = value;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the function or the form is missing
         */
        public AnthropicUseCaseProps build() {
            return new AnthropicUseCaseProps(
                    Problems.required(settings, "AnthropicUseCaseProps", "settings"),
                    Problems.required(form, "AnthropicUseCaseProps", "form"));
        }
    }
}
