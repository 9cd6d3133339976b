package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.cost.BudgetAlerts;
import dev.tombolo.cdk.cost.BudgetAlertsProps;
import dev.tombolo.cdk.cost.BudgetStop;
import dev.tombolo.cdk.cost.ModelBudget;
import dev.tombolo.cdk.cost.ModelBudgetProps;
import dev.tombolo.cdk.cost.ModelSpendingStop;
import dev.tombolo.cdk.cost.ModelSpendingStopProps;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.AwsSpending;
import java.util.Optional;
import java.util.SortedMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** Declares what may be spent, who hears of it and what is stopped then. */
record EnvironmentBudgets(
        Construct scope, String environment, AwsSide aws, SortedMap<String, ModelConsumer> consumers) {
    void declare(AwsSpending spending) {
        var props = BudgetAlertsProps.builder()
                .emails(spending.emails())
                .place(aws.place())
                .tags(spending.tags());
        aws.alertKey().ifPresent(props::keyArn);
        var alerts = new BudgetAlerts(scope, "BudgetAlerts", props.build());
        var stop = consumers.isEmpty()
                ? Optional.<ModelSpendingStop>empty()
                : spending.stop().map(terms -> stop(spending));
        spending.ofAll().ifPresent(budget -> declare(budget, alerts, stopping(spending, stop)));
        spending.ofConsumers().forEach((key, budget) -> declare(budget, alerts, stopping(spending, stop, key)));
    }

    private ModelSpendingStop stop(AwsSpending spending) {
        var props = ModelSpendingStopProps.builder()
                .place(aws.place())
                .conventions(spending.conventions())
                .environment(environment)
                .tags(spending.tags());
        consumers.forEach(props::role);
        var existing = aws.roles().spendingStop();
        existing.map(arn -> Role.fromRoleArn(scope, "SpendingStopRole", arn)).ifPresent(props::executionRole);
        var stop = new ModelSpendingStop(scope, "SpendingStop", props.build());
        new KeepersOutput(Stack.of(scope)).declare("SpendingStopRoleNeeds", existing, stop.getExecutionRoleNeeds());
        return stop;
    }

    private static Optional<BudgetStop> stopping(
            AwsSpending spending, Optional<ModelSpendingStop> stop, String... keys) {
        return stop.flatMap(made -> spending.stop().map(terms -> made.stopping(terms, keys)));
    }

    private void declare(Budget budget, BudgetAlerts alerts, Optional<BudgetStop> stop) {
        var props = ModelBudgetProps.builder().budget(budget).topicArn(alerts.getTopicArn());
        stop.ifPresent(props::stop);
        new ModelBudget(scope, budget.key().replaceFirst("budget", "Budget"), props.build())
                .getNode()
                .addDependency(alerts.getTopicPolicy());
    }
}
