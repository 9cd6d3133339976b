package dev.tombolo.pulumi.aws.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.List;
import java.util.Optional;

/** Inputs of a {@link ModelBudget}. */
public final class ModelBudgetArgs extends ResourceArgs {
    private final Budget budget;
    private final BudgetTemplate template;
    private final FormerNames formerNames;

    private ModelBudgetArgs(Budget budget, Output<String> topicArn, Builder given) {
        this.budget = budget;
        this.template = new BudgetTemplate(budget, topicArn, given.stop);
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Budget budget() {
        return budget;
    }

    BudgetTemplate template() {
        return template;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Budget> budget = Optional.empty();
        private Optional<Output<String>> topicArn = Optional.empty();
        private Optional<BudgetStop> stop = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets what it counts and when it speaks. Required. */
        public Builder budget(Budget budget) {
            this.budget = Optional.of(budget);
            return this;
        }

        /** Sets the topic that hears it; its policy must let {@code budgets.amazonaws.com} publish. Required. */
        public Builder topicArn(Output<String> topicArn) {
            this.topicArn = Optional.of(topicArn);
            return this;
        }

        /** Sets the topic that hears it; its policy must let {@code budgets.amazonaws.com} publish. Required. */
        public Builder topicArn(String topicArn) {
            return topicArn(Output.of(topicArn));
        }

        /** Sets the topic that hears it to that of some alerts. */
        public Builder heardBy(BudgetAlerts alerts) {
            return topicArn(alerts.topicArn());
        }

        /** Sets what it stops. Nothing by default: it only speaks. */
        public Builder stop(BudgetStop stop) {
            this.stop = Optional.of(stop);
            return this;
        }

        /** Sets the names that this budget had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or that AWS refuses, one a line
         */
        public ModelBudgetArgs build() {
            var required =
                    new RequiredValues("ModelBudget").require("budget", budget).require("topicArn", topicArn);
            budget.map(Budget::problems).ifPresent(problems -> problems.forEach(required::problem));
            required.check();
            return new ModelBudgetArgs(budget.orElseThrow(), topicArn.orElseThrow(), this);
        }
    }
}
