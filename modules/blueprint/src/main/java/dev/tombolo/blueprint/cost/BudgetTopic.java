package dev.tombolo.blueprint.cost;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/** The topic that hears the alerts of budgets, so that an address can change and no budget is replaced. */
public final class BudgetTopic {
    /** The hole for the topic's ARN. */
    public static final Reference ARN = new Reference("budget-topic", "arn");

    private BudgetTopic() {}

    /**
     * Returns AWS Budgets, for budgets of this account. The statement that AWS documents for a key of such a topic has no
     * condition; whose budgets may publish is the topic's own policy to say
     * (https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html#protect-sns-sse, 2026-11-23).
     */
    public static AlertPublisher publisher(AwsPlace place) {
        return new AlertPublisher(
                "Budgets",
                "budgets.amazonaws.com",
                place.account(),
                BudgetArns.everyBudget(place, "*"),
                AlertPublisher.UnderAKey.NAMES_NOTHING);
    }

    /**
     * Returns who may publish: AWS Budgets, for budgets of this account only
     * (https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html, 2026-11-22).
     */
    public static PolicyDocument policy(AwsPlace place) {
        var budgets = publisher(place);
        return new PolicyDocument(
                List.of(Statement.allow("PublishedByBudgets", List.of("SNS:Publish"), List.of(Text.of(ARN)))
                        .principal("Service", Text.of(budgets.service()))
                        .when("ArnLike", "aws:SourceArn", List.of(budgets.sources()))
                        .when("StringEquals", "aws:SourceAccount", List.of(budgets.account()))));
    }
}
