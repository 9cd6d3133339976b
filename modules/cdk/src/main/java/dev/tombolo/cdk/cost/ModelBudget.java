package dev.tombolo.cdk.cost;

import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.SpendingStop;
import dev.tombolo.cdk.construct.Problems;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.constructs.Construct;

/**
 * A monthly budget that sees models sold through the AWS Marketplace too, and the action that stops calls once it is spent.
 *
 * <p>CloudFormation cannot change the alerts of a budget in place: other shares of the amount replace it, and what was
 * counted is counted anew from the bill. Amount and filter change in place.
 *
 * <p>Declares {@code Budget} and, with a stop, {@code Stop}. These ids never change.
 */
public final class ModelBudget extends Construct {
    private final String budgetName;

    /**
     * Declares the budget.
     *
     * @throws IllegalArgumentException with every problem: an amount below 1, more alerts than AWS takes
     */
    public ModelBudget(Construct scope, String id, ModelBudgetProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addAll(props.budget().problems());
        problems.raise();
        budgetName = CfnResource.Builder.create(this, "Budget")
                .type(Budget.TYPE)
                .properties(props.budget().properties(props.topicArn()))
                .build()
                .getRef();
        props.stop().ifPresent(stop -> stop(props, stop));
    }

    private void stop(ModelBudgetProps props, BudgetStop stop) {
        var properties = new TreeMap<>(SpendingStop.properties(
                stop.terms(),
                stop.policyArn(),
                stop.executionRoleArn(),
                stop.roleNames(),
                props.topicArn(),
                props.budget().tags()));
        properties.put("BudgetName", budgetName);
        CfnResource.Builder.create(this, "Stop")
                .type(SpendingStop.TYPE)
                .properties(properties)
                .build();
    }

    /** Returns the name that CloudFormation gave the budget. */
    public String getBudgetName() {
        return budgetName;
    }
}
