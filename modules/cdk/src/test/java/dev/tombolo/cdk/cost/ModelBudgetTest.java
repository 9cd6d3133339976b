package dev.tombolo.cdk.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.cost.StopApproval;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.example.BudgetedStack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.Key;

final class ModelBudgetTest {
    private static final Map<String, String> TAGS = Map.of("tombolo:environment", "prod");

    private static Budget budget(int amount, int... percents) {
        var alerts = BudgetAlert.at(Arrays.stream(percents).boxed().toList());
        return new Budget("budget", amount, "USD", ModelSpend.ofAccount(), alerts, new TreeMap<>(TAGS));
    }

    private static BudgetAlerts alerts(Stack stack, String... emails) {
        return new BudgetAlerts(
                stack,
                "Alerts",
                BudgetAlertsProps.builder().emails(List.of(emails)).tags(TAGS).build());
    }

    private static JsonNode whole(int amount, String... emails) {
        var stack = Templates.stack("us-east-1");
        var consumer = new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.anywhere(Consumers.LAMBDA, Consumers.openWeights()))
                        .build());
        var stop = new ModelSpendingStop(
                stack,
                "Stop",
                ModelSpendingStopProps.builder()
                        .role("claims", consumer)
                        .role("batch", "existing", "arn:aws:iam::111122223333:role/team/existing")
                        .tags(TAGS)
                        .build());
        new ModelBudget(
                stack,
                "Budget",
                ModelBudgetProps.builder()
                        .budget(budget(amount, 80, 100))
                        .topicArn(alerts(stack, emails).getTopicArn())
                        .stop(stop.stopping(new StopTerms(100, StopApproval.MANUAL), "batch"))
                        .build());
        return Templates.of(stack);
    }

    @Test
    void theTopicIsUnderTheKeyThatIsBrought() {
        var stack = Templates.stack("us-east-1");
        new BudgetAlerts(
                stack,
                "Alerts",
                BudgetAlertsProps.builder()
                        .emails(List.of("a@example.com"))
                        .key(Key.fromKeyArn(stack, "Key", "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d"))
                        .build());
        assertThat(Templates.only(Templates.of(stack), "AWS::SNS::Topic")
                        .path("KmsMasterKeyId")
                        .asText())
                .isEqualTo("arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d");
        assertThat(Templates.only(whole(4000, "a@example.com"), "AWS::SNS::Topic")
                        .has("KmsMasterKeyId"))
                .isFalse();
    }

    @Test
    void alertsGoToTheTopicAndNeverToAnAddress() {
        var template = whole(4000, "ai-platform@example.com");
        var topic = Templates.resources(template).stream()
                .filter(line -> line.startsWith("AWS::SNS::Topic "))
                .map(line -> line.substring("AWS::SNS::Topic ".length()))
                .findFirst()
                .orElseThrow();

        assertThat(Templates.only(template, "AWS::Budgets::Budget").path("NotificationsWithSubscribers"))
                .hasSize(3)
                .allSatisfy(notification -> assertThat(notification.path("Subscribers"))
                        .isEqualTo(Templates.json(
                                "[{\"Address\": {\"Ref\": \"" + topic + "\"}, \"SubscriptionType\": \"SNS\"}]")));
        assertThat(Templates.only(template, "AWS::SNS::Subscription")).isEqualTo(Templates.json("""
                {"TopicArn": {"Ref": "%s"}, "Protocol": "email", "Endpoint": "ai-platform@example.com"}
                """.formatted(topic)));
        assertThat(Templates.only(template, "AWS::SNS::TopicPolicy").at("/PolicyDocument/Statement/0"))
                .isEqualTo(Templates.json("""
                {"Sid": "PublishedByBudgets", "Effect": "Allow",
                 "Principal": {"Service": "budgets.amazonaws.com"}, "Action": "SNS:Publish",
                 "Resource": {"Ref": "%s"},
                 "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:budgets::111122223333:*"},
                               "StringEquals": {"aws:SourceAccount": "111122223333"}}}
                """.formatted(topic)));
    }

    @Test
    void anotherAddressChangesASubscriptionAndNothingElse() {
        var before = resources(whole(4000, "a@example.com", "b@example.com"));
        var after = resources(whole(4000, "b@example.com", "c@example.com"));

        assertThat(after)
                .filteredOn(line -> !before.contains(line))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("AWS::SNS::Subscription", "c@example.com"));
        assertThat(before)
                .filteredOn(line -> !after.contains(line))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("AWS::SNS::Subscription", "a@example.com"));
    }

    @Test
    void anotherAmountChangesTheBudgetInPlace() {
        var before = whole(4000, "a@example.com");
        var after = whole(5000, "a@example.com");

        assertThat(Templates.resources(after)).isEqualTo(Templates.resources(before));
        assertThat(notifications(after)).isEqualTo(notifications(before));
        assertThat(resources(after))
                .filteredOn(line -> !resources(before).contains(line))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("AWS::Budgets::Budget", "\"Amount\":5000"));
    }

    @Test
    void stopsTheRolesThatAreNamedAndMayAttachTheOnePolicyToTheseRolesOnly() {
        var template = whole(4000, "a@example.com");
        var action = Templates.only(template, "AWS::Budgets::BudgetsAction");

        assertThat(action.at("/Definition/IamActionDefinition/Roles").toString())
                .isEqualTo("[\"existing\"]");
        assertThat(action.path("ApprovalModel").asText()).isEqualTo("MANUAL");
        assertThat(action.at("/BudgetName/Ref").asText()).startsWith("Budget");
        var execution = Templates.all(template, "AWS::IAM::Role").stream()
                .filter(role -> role.toString().contains("attach-denial"))
                .findFirst()
                .orElseThrow();
        assertThat(execution.at("/Policies/0/PolicyDocument/Statement/0/Resource"))
                .hasSize(2)
                .contains(Templates.json("\"arn:aws:iam::111122223333:role/team/existing\""));
        assertThat(execution.at("/Policies/0/PolicyDocument/Statement/0/Condition/ArnEquals/iam:PolicyARN"))
                .isEqualTo(action.at("/Definition/IamActionDefinition/PolicyArn"));
    }

    @Test
    void keepsTheConventionsOfTheLandingZone() {
        var stack = Templates.stack("us-east-1");
        new ModelSpendingStop(
                stack,
                "Stop",
                ModelSpendingStopProps.builder()
                        .role("claims", "claims", "arn:aws:iam::111122223333:role/claims")
                        .conventions(new AwsConventions(Optional.of("bank-"), "/ai/", Optional.of("arn:boundary")))
                        .environment("prod")
                        .build());
        var template = Templates.of(stack);

        var role = Templates.only(template, "AWS::IAM::Role");
        assertThat(role.path("RoleName").asText()).isEqualTo("bank-prod--spending-stop");
        assertThat(role.path("Path").asText()).isEqualTo("/ai/");
        assertThat(role.path("PermissionsBoundary").asText()).isEqualTo("arn:boundary");
        var policy = Templates.only(template, "AWS::IAM::ManagedPolicy");
        assertThat(policy.path("ManagedPolicyName").asText()).isEqualTo("bank-prod--spending-stop");
    }

    @Test
    void stopsByARoleThatSomebodyElseKeepsAndSaysWhatItMustHave() {
        var stack = Templates.stack("us-east-1");
        var arn = "arn:aws:iam::111122223333:role/ai/stop";
        var stop = new ModelSpendingStop(
                stack,
                "Stop",
                ModelSpendingStopProps.builder()
                        .role("claims", "claims", "arn:aws:iam::111122223333:role/claims")
                        .executionRole(Role.fromRoleArn(stack, "StopRole", arn))
                        .build());
        CfnOutput.Builder.create(stack, "Needs")
                .value(stack.toJsonString(stop.getExecutionRoleNeeds()))
                .build();
        var template = Templates.of(stack);

        assertThat(Templates.all(template, "AWS::IAM::Role")).isEmpty();
        assertThat(stop.stopping(new StopTerms(100, StopApproval.MANUAL)).executionRoleArn())
                .isEqualTo(arn);
        assertThat(template.at("/Outputs/Needs/Value").toString())
                .contains("budgets.amazonaws.com", "attach-denial", "iam:AttachRolePolicy")
                .contains("arn:aws:iam::111122223333:role/claims")
                .contains("{\"Ref\":\"StopDenial");
    }

    @Test
    void theExampleStopsARoleOfItsOwnStack() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        var stack = new BudgetedStack(
                new App(), "Team", StackProps.builder().env(environment).build());

        assertThat(Templates.only(Templates.of(stack), "AWS::Budgets::BudgetsAction")
                        .at("/Definition/IamActionDefinition/Roles/0/Ref")
                        .asText())
                .startsWith("Assistant");
    }

    @Test
    void failsOnWhatAwsRefuses() {
        var stack = Templates.stack("us-east-1");
        var props = ModelBudgetProps.builder()
                .budget(budget(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .topicArn("arn:aws:sns:us-east-1:111122223333:alerts")
                .build();

        assertThatThrownBy(() -> new ModelBudget(stack, "Budget", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Budget: amount: 0 is no amount · give a whole number above 0\n"
                        + "Team/Budget: alerts: 11 are given · give 1 to 10");
        assertThatThrownBy(() -> alerts(stack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Alerts: emails: none is given, so that nobody would hear · give at least one");
        var nobody = ModelSpendingStopProps.builder().build();
        assertThatThrownBy(() -> new ModelSpendingStop(stack, "Stop", nobody))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Stop: roles: 0 are given · give 1 to 100");
    }

    @Test
    void failsWithoutBudgetOrTopic() {
        assertThatThrownBy(() -> ModelBudgetProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelBudgetProps: budget: missing · give it with budget(...)");
        assertThatThrownBy(
                        () -> ModelBudgetProps.builder().budget(budget(1, 80)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelBudgetProps: topicArn: missing · give it with topicArn(...)");
    }

    private static String notifications(JsonNode template) {
        return Templates.only(template, "AWS::Budgets::Budget")
                .path("NotificationsWithSubscribers")
                .toString();
    }

    private static List<String> resources(JsonNode template) {
        return template.path("Resources").properties().stream()
                .map(resource -> resource.getKey() + " " + resource.getValue())
                .toList();
    }
}
