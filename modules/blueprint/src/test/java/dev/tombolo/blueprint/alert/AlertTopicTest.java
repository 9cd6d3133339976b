package dev.tombolo.blueprint.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.cost.BudgetTopic;
import dev.tombolo.blueprint.policy.PolicyDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertTopicTest {
    private static final AlertTopic TOPIC = AlertTopic.of(
            "operations",
            AlertPublisher.alarms(Samples.place()),
            List.of("b@example.com", "a@example.com", "b@example.com"),
            Map.of());

    @Test
    void keepsEachAddressOnceAndSorted() {
        assertThat(TOPIC.addresses()).containsExactly("a@example.com", "b@example.com");
    }

    @Test
    void letsTheAlarmsOfThisAccountAndRegionPublishAndNobodyWithoutTls() {
        assertThat(Samples.json(TOPIC.policy())).isEqualTo(Samples.json("""
                {"Version": "2012-10-17", "Statement": [
                  {"Sid": "Publish", "Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
                   "Action": "sns:Publish", "Resource": "<operations.arn>",
                   "Condition": {
                     "ArnLike": {"aws:SourceArn": "arn:aws:cloudwatch:us-east-1:<account.id>:alarm:*"},
                     "StringEquals": {"aws:SourceAccount": "<account.id>"}}},
                  {"Sid": "DenyWithoutTls", "Effect": "Deny", "Principal": "*",
                   "Action": "sns:Publish", "Resource": "<operations.arn>",
                   "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
                """));
    }

    @Test
    void tellsTheKeeperOfAKeyWhoPublishesUnderIt() {
        var statements = AlertKey.statements(
                List.of(AlertPublisher.alarms(Samples.place()), BudgetTopic.publisher(Samples.place())));
        assertThat(Samples.json(new PolicyDocument(statements)).path("Statement"))
                .isEqualTo(Samples.json("""
                [{"Sid": "EncryptedForAlarms", "Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
                  "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*",
                  "Condition": {"StringEquals": {"aws:SourceAccount": "<account.id>"}}},
                 {"Sid": "EncryptedForBudgets", "Effect": "Allow", "Principal": {"Service": "budgets.amazonaws.com"},
                  "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*"}]
                """));
    }
}
