package dev.tombolo.pulumi.aws.cost;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.oneLine;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.iam.Policy;
import com.pulumi.aws.iam.PolicyArgs;
import com.pulumi.core.Output;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.StopApproval;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.recording.RecordedResource;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModelBudgetTest {
    private static final String TOPIC = "<<aws:sns/topic:Topic|alerts-topic|arn>>";
    private static final String STACK = "aws:cloudformation/stack:Stack|budget-stack";
    private static final Map<String, String> TAGS = Map.of("tombolo:environment", "prod");

    private static Budget budget(int amount, Integer... percents) {
        var alerts = BudgetAlert.at(List.of(percents));
        return new Budget("budget", amount, "USD", ModelSpend.ofAccount(), alerts, new TreeMap<>(TAGS));
    }

    private static Recording whole(int amount, String... emails) {
        return record(context -> {
            var alerts = new BudgetAlerts(
                    "alerts",
                    BudgetAlertsArgs.builder()
                            .place(access("gpt-oss-120b"))
                            .emails(List.of(emails))
                            .tags(TAGS)
                            .build());
            new ModelBudget(
                    "budget",
                    ModelBudgetArgs.builder()
                            .budget(budget(amount, 80))
                            .heardBy(alerts)
                            .build());
        });
    }

    @Test
    void alertsGoToTheTopicAndNeverToAnAddress() {
        var recording = whole(4000, "ai-platform@example.com");

        assertThat(inputs(recording, STACK).get("templateBody")).isEqualTo(oneLine("""
                {"Resources":{"Budget":{"Properties":{"Budget":{
                "BudgetLimit":{"Amount":4000,"Unit":"USD"},"BudgetType":"COST",
                "FilterExpression":{"Or":[{"Dimensions":{"Key":"SERVICE","Values":["Amazon Bedrock"]}},
                {"Dimensions":{"Key":"BILLING_ENTITY","Values":["AWS Marketplace"]}}]},
                "Metrics":["UnblendedCost"],"TimeUnit":"MONTHLY"},
                "NotificationsWithSubscribers":[
                {"Notification":{"ComparisonOperator":"GREATER_THAN","NotificationType":"ACTUAL",
                "Threshold":80,"ThresholdType":"PERCENTAGE"},
                "Subscribers":[{"Address":"%1$s","SubscriptionType":"SNS"}]},
                {"Notification":{"ComparisonOperator":"GREATER_THAN","NotificationType":"FORECASTED",
                "Threshold":100,"ThresholdType":"PERCENTAGE"},
                "Subscribers":[{"Address":"%1$s","SubscriptionType":"SNS"}]}],
                "ResourceTags":[{"Key":"tombolo:environment","Value":"prod"}]},
                "Type":"AWS::Budgets::Budget"}}}
                """.formatted(TOPIC)));
        assertThat(inputs(
                        recording, "aws:sns/topicSubscription:TopicSubscription|alerts-email-ai-platform@example.com"))
                .containsEntry("topic", TOPIC)
                .containsEntry("protocol", "email")
                .containsEntry("endpoint", "ai-platform@example.com");
        assertThat(inputs(recording, "aws:sns/topicPolicy:TopicPolicy|alerts-topic-policy")
                        .get("policy"))
                .asString()
                .contains("\"Resource\":\"" + TOPIC + "\"", "\"aws:SourceAccount\":\"333333333333\"");
    }

    @Test
    void theTopicIsUnderTheKeyThatIsBrought() {
        var recording = record(context -> new BudgetAlerts(
                "alerts",
                BudgetAlertsArgs.builder()
                        .place(access("gpt-oss-120b"))
                        .emails(List.of("a@example.com"))
                        .keyArn("arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d")
                        .build()));
        assertThat(inputs(recording, "aws:sns/topic:Topic|alerts-topic"))
                .containsEntry("kmsMasterKeyId", "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d");
        assertThat(inputs(whole(4000, "a@example.com"), "aws:sns/topic:Topic|alerts-topic"))
                .doesNotContainKey("kmsMasterKeyId");
    }

    @Test
    void anotherAddressChangesASubscriptionAndNothingElse() {
        var before = whole(4000, "a@example.com", "b@example.com").resources();
        var after = whole(4000, "b@example.com", "c@example.com").resources();

        assertThat(after)
                .filteredOn(resource -> !before.contains(resource))
                .extracting(RecordedResource::address)
                .containsExactly("aws:sns/topicSubscription:TopicSubscription|alerts-email-c@example.com");
    }

    @Test
    void anotherAmountChangesTheBudgetInPlace() {
        var before = whole(4000, "a@example.com");
        var after = whole(5000, "a@example.com");

        assertThat(addresses(after)).isEqualTo(addresses(before));
        assertThat(after.resources())
                .filteredOn(resource -> !before.resources().contains(resource))
                .extracting(RecordedResource::address)
                .containsExactly(STACK);
        assertThat(inputs(after, STACK).get("templateBody"))
                .isEqualTo(String.valueOf(inputs(before, STACK).get("templateBody"))
                        .replace("\"Amount\":4000", "\"Amount\":5000"));
    }

    private static Recording stopped() {
        return record(context -> {
            var access = access("gpt-oss-120b");
            var consumer = new ModelConsumer(
                    "claims",
                    ModelConsumerArgs.builder()
                            .access(access)
                            .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                            .build());
            var stop = new ModelSpendingStop(
                    "stop",
                    ModelSpendingStopArgs.builder()
                            .place(access)
                            .role("claims", consumer)
                            .role("batch", Output.of("existing"), Output.of("arn:aws:iam::333333333333:role/existing"))
                            .conventions(new AwsConventions(Optional.of("bank-"), "/ai/", Optional.of("arn:boundary")))
                            .environment("prod")
                            .tags(TAGS)
                            .build());
            new ModelBudget(
                    "budget",
                    ModelBudgetArgs.builder()
                            .budget(budget(4000, 80))
                            .topicArn(Output.of("arn:aws:sns:us-east-1:333333333333:alerts"))
                            .stop(stop.stopping(new StopTerms(100, StopApproval.AUTOMATIC)))
                            .build());
        });
    }

    @Test
    void stopsTheRolesThatAreNamed() {
        assertThat(inputs(stopped(), STACK).get("templateBody")).asString().contains(oneLine("""
                "Stop":{"Properties":{"ActionThreshold":{"Type":"PERCENTAGE","Value":100},
                "ActionType":"APPLY_IAM_POLICY","ApprovalModel":"AUTOMATIC","BudgetName":{"Ref":"Budget"},
                "Definition":{"IamActionDefinition":{"PolicyArn":"<<aws:iam/policy:Policy|stop-denial|arn>>",
                "Roles":["existing","<<aws:iam/role:Role|claims-role|name>>"]}},
                "ExecutionRoleArn":"<<aws:iam/role:Role|stop-execution|arn>>","NotificationType":"ACTUAL",
                "ResourceTags":[{"Key":"tombolo:environment","Value":"prod"}],
                "Subscribers":[{"Address":"arn:aws:sns:us-east-1:333333333333:alerts","Type":"SNS"}]},
                "Type":"AWS::Budgets::BudgetsAction"}
                """));
    }

    @Test
    void mayAttachTheOnePolicyToTheseRolesOnlyUnderTheLandingZonesConventions() {
        var recording = stopped();

        assertThat(inputs(recording, "aws:iam/rolePolicy:RolePolicy|stop-execution-policy")
                        .get("policy"))
                .isEqualTo(oneLine("""
                {"Version":"2012-10-17","Statement":[{"Sid":"AttachDenial","Effect":"Allow",
                "Action":["iam:AttachRolePolicy","iam:DetachRolePolicy"],
                "Resource":["arn:aws:iam::333333333333:role/existing","<<aws:iam/role:Role|claims-role|arn>>"],
                "Condition":{"ArnEquals":{"iam:PolicyARN":"<<aws:iam/policy:Policy|stop-denial|arn>>"}}}]}
                """));
        assertThat(inputs(recording, "aws:iam/role:Role|stop-execution"))
                .containsEntry("name", "bank-prod--spending-stop")
                .containsEntry("path", "/ai/")
                .containsEntry("permissionsBoundary", "arn:boundary");
        assertThat(inputs(recording, "aws:iam/policy:Policy|stop-denial"))
                .containsEntry("name", "bank-prod--spending-stop");
    }

    @Test
    void stopsByARoleThatSomebodyElseKeepsAndSaysWhatItMustHave() {
        var recording = record(context -> {
            var stop = new ModelSpendingStop(
                    "stop",
                    ModelSpendingStopArgs.builder()
                            .place(access("gpt-oss-120b"))
                            .role("batch", "existing", "arn:aws:iam::333333333333:role/existing")
                            .executionRoleArn("arn:aws:iam::333333333333:role/ai/stop")
                            .build());
            new ModelBudget(
                    "budget",
                    ModelBudgetArgs.builder()
                            .budget(budget(4000, 80))
                            .topicArn("arn:aws:sns:us-east-1:333333333333:alerts")
                            .stop(stop.stopping(new StopTerms(100, StopApproval.AUTOMATIC)))
                            .build());
            read("trust", stop.executionTrust());
            read("policy", stop.executionPolicy());
        });

        assertThat(addresses(recording)).noneMatch(address -> address.startsWith("aws:iam/role"));
        assertThat(inputs(recording, STACK).get("templateBody"))
                .asString()
                .contains("\"ExecutionRoleArn\":\"arn:aws:iam::333333333333:role/ai/stop\"");
        assertThat(inputs(recording, "aws:iam/policy:Policy|trust").get("policy"))
                .asString()
                .contains("\"Service\":\"budgets.amazonaws.com\"", "\"aws:SourceAccount\":\"333333333333\"");
        assertThat(inputs(recording, "aws:iam/policy:Policy|policy").get("policy"))
                .asString()
                .contains("arn:aws:iam::333333333333:role/existing", "<<aws:iam/policy:Policy|stop-denial|arn>>");
    }

    /** An output is seen in what takes it. */
    private static void read(String name, Output<String> output) {
        new Policy(name, PolicyArgs.builder().policy(output).build());
    }

    @Test
    void failsWithEverythingThatIsMissingOrRefused() {
        assertThatThrownBy(() -> BudgetAlertsArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BudgetAlerts: place is missing · give it with place(...)\n"
                        + "BudgetAlerts: emails is missing · give it with emails(...)");
        assertThatThrownBy(() -> ModelBudgetArgs.builder().budget(budget(0, 80)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelBudget: topicArn is missing · give it with topicArn(...)\n"
                        + "ModelBudget: amount: 0 is no amount · give a whole number above 0");
        assertThatThrownBy(() -> ModelSpendingStopArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelSpendingStop: place is missing · give it with place(...)\n"
                        + "ModelSpendingStop: roles: 0 are given · give 1 to 100");
    }
}
