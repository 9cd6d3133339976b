package dev.tombolo.blueprint.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SpendingStopTest {
    @Test
    void deniesBothEndpointsBatchesAndBearerTokens() {
        assertThat(Samples.json(SpendingStop.denial()).path("Statement").path(0))
                .isEqualTo(Samples.json("""
                {"Sid": "DenyOverBudget", "Effect": "Deny",
                 "Action": ["bedrock-mantle:CallWithBearerToken", "bedrock-mantle:CreateInference",
                            "bedrock:CallWithBearerToken", "bedrock:CreateModelInvocationJob",
                            "bedrock:InvokeModel*"],
                 "Resource": "*"}
                """));
    }

    @Test
    void letsBudgetsAttachTheOnePolicyToTheNamedRolesAndNothingElse() {
        var roles = List.of(Text.of("arn:aws:iam::111122223333:role/a"), Text.of(SpendingStop.roleArn("claims")));

        assertThat(Samples.json(SpendingStop.permissions(roles)).path("Statement"))
                .isEqualTo(Samples.json("""
                [{"Sid": "AttachDenial", "Effect": "Allow",
                  "Action": ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
                  "Resource": ["arn:aws:iam::111122223333:role/a", "<stopped-role/claims.arn>"],
                  "Condition": {"ArnEquals": {"iam:PolicyARN": "<spending-stop.policyArn>"}}}]
                """));
    }

    @Test
    void trustsBudgetsOfThisAccountOnly() {
        assertThat(Samples.json(SpendingStop.trust(Samples.place())).path("Statement"))
                .isEqualTo(Samples.json("""
                [{"Sid": "AssumedByBudgets", "Effect": "Allow",
                  "Principal": {"Service": "budgets.amazonaws.com"}, "Action": "sts:AssumeRole",
                  "Condition": {
                    "ArnLike": {"aws:SourceArn": "arn:aws:budgets::<account.id>:budget/*"},
                    "StringEquals": {"aws:SourceAccount": "<account.id>"}}}]
                """));
    }

    @Test
    void lettingBudgetsOfThisAccountPublishIsAllThatTheTopicAllows() {
        assertThat(Samples.json(BudgetTopic.policy(Samples.place())).path("Statement"))
                .isEqualTo(Samples.json("""
                [{"Sid": "PublishedByBudgets", "Effect": "Allow",
                  "Principal": {"Service": "budgets.amazonaws.com"}, "Action": "SNS:Publish",
                  "Resource": "<budget-topic.arn>",
                  "Condition": {
                    "ArnLike": {"aws:SourceArn": "arn:aws:budgets::<account.id>:*"},
                    "StringEquals": {"aws:SourceAccount": "<account.id>"}}}]
                """));
    }

    @Test
    void writesTheActionInCloudFormationsWords() {
        var properties = SpendingStop.properties(
                new StopTerms(100, StopApproval.MANUAL),
                "arn:policy",
                "arn:role",
                List.of("claims"),
                "arn:topic",
                new TreeMap<>(Map.of("tombolo:environment", "prod")));

        assertThat(new ObjectMapper().<JsonNode>valueToTree(properties)).isEqualTo(Samples.json("""
                {"ActionThreshold": {"Type": "PERCENTAGE", "Value": 100},
                 "ActionType": "APPLY_IAM_POLICY",
                 "ApprovalModel": "MANUAL",
                 "Definition": {"IamActionDefinition": {"PolicyArn": "arn:policy", "Roles": ["claims"]}},
                 "ExecutionRoleArn": "arn:role",
                 "NotificationType": "ACTUAL",
                 "ResourceTags": [{"Key": "tombolo:environment", "Value": "prod"}],
                 "Subscribers": [{"Address": "arn:topic", "Type": "SNS"}]}
                """));
    }
}
