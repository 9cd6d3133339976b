package dev.tombolo.blueprint.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BudgetTest {
    private static Budget budget(int amount, List<BudgetAlert> alerts) {
        return new Budget(
                Budget.OF_ALL,
                amount,
                "USD",
                ModelSpend.ofAccount(),
                alerts,
                new TreeMap<>(Map.of("tombolo:environment", "prod")));
    }

    @Test
    void countsWhatBedrockBillsAndWhatTheMarketplaceBills() {
        var properties = budget(4000, BudgetAlert.at(List.of(80))).properties("arn:topic");

        assertThat(new ObjectMapper().<JsonNode>valueToTree(properties)).isEqualTo(Samples.json("""
                {"Budget": {
                   "BudgetLimit": {"Amount": 4000, "Unit": "USD"},
                   "BudgetType": "COST",
                   "FilterExpression": {"Or": [
                     {"Dimensions": {"Key": "SERVICE", "Values": ["Amazon Bedrock"]}},
                     {"Dimensions": {"Key": "BILLING_ENTITY", "Values": ["AWS Marketplace"]}}]},
                   "Metrics": ["UnblendedCost"],
                   "TimeUnit": "MONTHLY"},
                 "NotificationsWithSubscribers": [
                   {"Notification": {"ComparisonOperator": "GREATER_THAN", "NotificationType": "ACTUAL",
                                     "Threshold": 80, "ThresholdType": "PERCENTAGE"},
                    "Subscribers": [{"Address": "arn:topic", "SubscriptionType": "SNS"}]},
                   {"Notification": {"ComparisonOperator": "GREATER_THAN", "NotificationType": "FORECASTED",
                                     "Threshold": 100, "ThresholdType": "PERCENTAGE"},
                    "Subscribers": [{"Address": "arn:topic", "SubscriptionType": "SNS"}]}],
                 "ResourceTags": [{"Key": "tombolo:environment", "Value": "prod"}]}
                """));
    }

    @Test
    void hasNoPhysicalNameBecauseAReplacementCouldNotTakeIt() {
        assertThat(budget(1, BudgetAlert.at(List.of(80)))
                        .properties("arn:topic")
                        .get("Budget"))
                .asString()
                .doesNotContain("BudgetName");
    }

    @Test
    void alertsOnceForEachShareInOrderAndOnTheForecast() {
        assertThat(BudgetAlert.at(List.of(100, 50, 100)))
                .containsExactly(
                        new BudgetAlert(BudgetAlert.Type.ACTUAL, 50),
                        new BudgetAlert(BudgetAlert.Type.ACTUAL, 100),
                        new BudgetAlert(BudgetAlert.Type.FORECASTED, 100));
    }

    @Test
    void failsOnWhatAwsRefuses() {
        var tooMany = IntStream.rangeClosed(1, 10).boxed().toList();

        assertThat(budget(0, BudgetAlert.at(tooMany)).problems())
                .containsExactly(
                        "amount: 0 is no amount · give a whole number above 0", "alerts: 11 are given · give 1 to 10");
        assertThat(budget(1, List.of()).problems()).containsExactly("alerts: 0 are given · give 1 to 10");
        assertThat(budget(1, BudgetAlert.at(List.of(80))).problems()).isEmpty();
    }
}
