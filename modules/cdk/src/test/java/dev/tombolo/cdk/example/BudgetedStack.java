package dev.tombolo.cdk.example;

import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.StopApproval;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.cdk.cost.BudgetAlerts;
import dev.tombolo.cdk.cost.BudgetAlertsProps;
import dev.tombolo.cdk.cost.ModelBudget;
import dev.tombolo.cdk.cost.ModelBudgetProps;
import dev.tombolo.cdk.cost.ModelSpendingStop;
import dev.tombolo.cdk.cost.ModelSpendingStopProps;
import java.util.List;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.RoleProps;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/** A team's own stack with a budget that may stop a role of its own. */
public final class BudgetedStack extends Stack {
    public BudgetedStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);
        var assistant = new Role(
                this,
                "Assistant",
                RoleProps.builder()
                        .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                        .build());
        var alerts = new BudgetAlerts(
                this,
                "Alerts",
                BudgetAlertsProps.builder()
                        .emails(List.of("ai-platform@example.com"))
                        .build());
        var stop = new ModelSpendingStop(
                this,
                "Stop",
                ModelSpendingStopProps.builder()
                        .role("assistant", assistant.getRoleName(), assistant.getRoleArn())
                        .build());
        var month = new Budget(
                "models", 500, "USD", ModelSpend.ofAccount(), BudgetAlert.at(List.of(80, 100)), new TreeMap<>());
        new ModelBudget(
                this,
                "Budget",
                ModelBudgetProps.builder()
                        .budget(month)
                        .topicArn(alerts.getTopicArn())
                        .stop(stop.stopping(new StopTerms(100, StopApproval.MANUAL)))
                        .build());
    }
}
