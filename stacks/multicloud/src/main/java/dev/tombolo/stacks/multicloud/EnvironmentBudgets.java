package dev.tombolo.stacks.multicloud;

import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.AwsSpending;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.cost.BudgetAlerts;
import dev.tombolo.pulumi.aws.cost.BudgetAlertsArgs;
import dev.tombolo.pulumi.aws.cost.BudgetStop;
import dev.tombolo.pulumi.aws.cost.ModelBudget;
import dev.tombolo.pulumi.aws.cost.ModelBudgetArgs;
import dev.tombolo.pulumi.aws.cost.ModelSpendingStop;
import dev.tombolo.pulumi.aws.cost.ModelSpendingStopArgs;
import java.util.Optional;
import java.util.SortedMap;

/** Declares what may be spent, who hears of it and what is stopped then. */
record EnvironmentBudgets(
        ComponentResourceOptions options, String environment, AwsSide aws, SortedMap<String, ModelConsumer> consumers) {
    void declare(AwsSpending spending) {
        var args = BudgetAlertsArgs.builder()
                .emails(spending.emails())
                .place(aws.place())
                .tags(spending.tags());
        aws.alertKey().ifPresent(args::keyArn);
        var alerts = new BudgetAlerts("budget-alerts", args.build(), options);
        var stop = consumers.isEmpty()
                ? Optional.<ModelSpendingStop>empty()
                : spending.stop().map(terms -> stop(spending));
        spending.ofAll().ifPresent(budget -> declare(budget, alerts, stopping(spending, stop)));
        spending.ofConsumers().forEach((key, budget) -> declare(budget, alerts, stopping(spending, stop, key)));
    }

    private ModelSpendingStop stop(AwsSpending spending) {
        var args = ModelSpendingStopArgs.builder()
                .place(aws.place())
                .conventions(spending.conventions())
                .environment(environment)
                .tags(spending.tags());
        consumers.forEach(args::role);
        aws.roles().spendingStop().ifPresent(args::executionRoleArn);
        return new ModelSpendingStop("spending-stop", args.build(), options);
    }

    private static Optional<BudgetStop> stopping(
            AwsSpending spending, Optional<ModelSpendingStop> stop, String... keys) {
        return stop.flatMap(made -> spending.stop().map(terms -> made.stopping(terms, keys)));
    }

    private void declare(Budget budget, BudgetAlerts alerts, Optional<BudgetStop> stop) {
        var args = ModelBudgetArgs.builder().budget(budget).heardBy(alerts);
        stop.ifPresent(args::stop);
        new ModelBudget(budget.key(), args.build(), options);
    }
}
