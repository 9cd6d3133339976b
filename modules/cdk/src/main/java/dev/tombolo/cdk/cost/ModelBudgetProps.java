package dev.tombolo.cdk.cost;

import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.cdk.construct.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelBudget} is made from.
 *
 * @param budget what it counts, and when it speaks
 * @param topicArn the topic that hears it; its policy must let {@code budgets.amazonaws.com} publish
 * @param stop what it stops; nothing by default
 */
public record ModelBudgetProps(Budget budget, String topicArn, Optional<BudgetStop> stop) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a {@link ModelBudget} is made from. */
    public static final class Builder {
        private @Nullable Budget budget;
        private @Nullable String topicArn;
        private Optional<BudgetStop> stop = Optional.empty();

        private Builder() {}

        /** Sets what it counts and when it speaks. Required. */
        public Builder budget(Budget value) {
            budget = value;
            return this;
        }

        /** Sets the topic that hears it, such as that of {@link BudgetAlerts}. Required. */
        public Builder topicArn(String value) {
            topicArn = value;
            return this;
        }

        /** Sets what it stops. Default: nothing, it only speaks. */
        public Builder stop(BudgetStop value) {
            stop = Optional.of(value);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if budget or topic is missing
         */
        public ModelBudgetProps build() {
            return new ModelBudgetProps(
                    Problems.required(budget, "ModelBudgetProps", "budget"),
                    Problems.required(topicArn, "ModelBudgetProps", "topicArn"),
                    stop);
        }
    }
}
