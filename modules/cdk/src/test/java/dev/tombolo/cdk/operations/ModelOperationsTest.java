package dev.tombolo.cdk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.operations.AlarmChoice;
import dev.tombolo.blueprint.operations.CalledModel;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.blueprint.operations.WatchedGuardrail;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.access.ModelAccessProps;
import dev.tombolo.cdk.attribution.ModelAttribution;
import dev.tombolo.cdk.attribution.ModelAttributionProps;
import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.example.WatchedModelsStack;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.kms.Key;

final class ModelOperationsTest {
    private static ModelAccess models(Stack stack, String id, Routing routing) {
        return new ModelAccess(
                stack,
                id,
                ModelAccessProps.builder()
                        .models(List.of("gpt-5.6-terra"))
                        .api(Api.CONVERSE)
                        .routing(routing)
                        .build());
    }

    private static List<String> resources(Routing routing, String... addresses) {
        var stack = Templates.stack("us-east-1");
        new ModelOperations(
                stack,
                "Operations",
                ModelOperationsProps.builder()
                        .name("claims")
                        .access("claims", models(stack, "Models", routing))
                        .addresses(addresses)
                        .build());
        return Templates.resources(Templates.of(stack));
    }

    private static JsonNode example() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        return Templates.of(new WatchedModelsStack(
                new App(), "Watched", StackProps.builder().env(environment).build()));
    }

    private static JsonNode alarm(JsonNode template, String description) {
        return Templates.all(template, "AWS::CloudWatch::Alarm").stream()
                .filter(alarm -> alarm.path("AlarmDescription").asText().contains(description))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTopicIsUnderTheKeyThatIsBrought() {
        var stack = Templates.stack("us-east-1");
        new ModelOperations(
                stack,
                "Operations",
                ModelOperationsProps.builder()
                        .name("claims")
                        .access("claims", models(stack, "Models", Routing.GEOGRAPHIC))
                        .key(Key.fromKeyArn(stack, "Key", "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d"))
                        .addresses("a@example.com")
                        .build());
        assertThat(Templates.only(Templates.of(stack), "AWS::SNS::Topic")
                        .path("KmsMasterKeyId")
                        .asText())
                .isEqualTo("arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d");
    }

    @Test
    void writesAnAlarmOnTheIdThatIsCalled() {
        var alarm = alarm(example(), "throttled");
        assertThat(alarm.path("AlarmActions").toString()).startsWith("[{\"Ref\":\"OperationsAlertsTopic");
        ((ObjectNode) alarm).remove("AlarmActions");
        assertThat(alarm).isEqualTo(Templates.json("""
                {"AlarmDescription": "gpt-5.6-terra on bedrock-runtime: more than 5% of calls were throttled · ask for a higher quota, or spread the calls",
                 "ComparisonOperator": "GreaterThanThreshold", "Threshold": 5, "EvaluationPeriods": 3,
                 "TreatMissingData": "notBreaching",
                 "Metrics": [
                   {"Id": "part", "ReturnData": false, "MetricStat": {"Period": 300, "Stat": "Sum", "Metric":
                     {"Namespace": "AWS/Bedrock", "MetricName": "InvocationThrottles",
                      "Dimensions": [{"Name": "ModelId", "Value": "us.openai.gpt-5.6-terra"}]}}},
                   {"Id": "whole", "ReturnData": false, "MetricStat": {"Period": 300, "Stat": "Sum", "Metric":
                     {"Namespace": "AWS/Bedrock", "MetricName": "Invocations",
                      "Dimensions": [{"Name": "ModelId", "Value": "us.openai.gpt-5.6-terra"}]}}},
                   {"Id": "share", "ReturnData": true,
                    "Expression": "100 * FILL(part, 0) / (FILL(part, 0) + FILL(whole, 0))"}]}
                """));
    }

    @Test
    void watchesAConsumersProfileByReference() {
        var stack = Templates.stack("us-east-1");
        var models = models(stack, "Models", Routing.GEOGRAPHIC);
        var consumer = Consumers.anywhere(Consumers.LAMBDA, models.getPaths().toArray(ModelPath[]::new));
        var attribution = new ModelAttribution(
                stack,
                "Attribution",
                ModelAttributionProps.builder()
                        .consumer(consumer)
                        .place(Consumers.place("us-east-1"))
                        .build());
        new ModelOperations(
                stack,
                "Operations",
                ModelOperationsProps.builder()
                        .name("claims")
                        .access(consumer.key(), models, attribution)
                        .addresses("a@example.com")
                        .build());
        assertThat(alarm(Templates.of(stack), "gpt-5.6-terra on bedrock-runtime by claims: more than 60 seconds")
                        .at("/Metrics/0/MetricStat/Metric/Dimensions")
                        .toString())
                .matches("\\[\\{\"Name\":\"ModelId\",\"Value\":\\{\"Fn::GetAtt\":"
                        + "\\[\"AttributionProfile\\w+\",\"InferenceProfileId\"]}}]");
    }

    @Test
    void asksForAnUnusedEndpointWithAPeriodOfItsOwn() {
        assertThat(alarm(example(), "nobody here uses").path("Metrics")).isEqualTo(Templates.json("""
                [{"Id": "calls", "ReturnData": true, "Period": 300,
                  "Expression": "SELECT SUM(Inferences) FROM \\"AWS/BedrockMantle\\""}]
                """));
    }

    @Test
    void movesAThresholdInSecondsToTheMetricsMilliseconds() {
        assertThat(alarm(example(), "more than 120 seconds").path("Threshold").asInt())
                .isEqualTo(120_000);
    }

    @Test
    void watchesTheGuardrailByReferencesAndDrawsIt() {
        var template = example();
        assertThat(alarm(template, "stopped or changed")
                        .at("/Metrics/0/MetricStat/Metric/Dimensions")
                        .toString())
                .startsWith("[{\"Name\":\"GuardrailArn\",\"Value\":{\"Fn::GetAtt\":[\"Guardrail")
                .contains("{\"Name\":\"GuardrailVersion\",\"Value\":{\"Fn::GetAtt\":[\"GuardrailVersion");
        var dashboard = Templates.only(template, "AWS::CloudWatch::Dashboard");
        assertThat(dashboard.path("DashboardName").asText()).isEqualTo("claims-models");
        assertThat(dashboard.path("DashboardBody").toString())
                .startsWith("{\"Fn::Join\":[\"\",[\"{\\\"widgets\\\":[{")
                .contains("called as `us.openai.gpt-5.6-terra` by claims-assistant");
    }

    @Test
    void anotherRouteAndAnotherAddressReplaceNoAlarmAndNoTopic() {
        var before = resources(Routing.GEOGRAPHIC, "a@example.com");
        assertThat(resources(Routing.GLOBAL, "a@example.com")).isEqualTo(before);
        assertThat(resources(Routing.GEOGRAPHIC, "b@example.com", "a@example.com"))
                .containsAll(before)
                .filteredOn(line -> !before.contains(line))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("AWS::SNS::Subscription "));
    }

    @Test
    void tellsATopicThatExists() {
        var stack = Templates.stack("us-east-1");
        var operations = new ModelOperations(
                stack,
                "Operations",
                ModelOperationsProps.builder()
                        .name("claims")
                        .access("claims", models(stack, "Models", Routing.GEOGRAPHIC))
                        .topicArn("arn:aws:sns:us-east-1:111122223333:platform")
                        .tags(Map.of("cost-centre", "4711"))
                        .build());
        assertThat(operations.getTopicArn()).isEqualTo("arn:aws:sns:us-east-1:111122223333:platform");
        var template = Templates.of(stack);
        assertThat(Templates.all(template, "AWS::SNS::Topic")).isEmpty();
        assertThat(Templates.all(template, "AWS::CloudWatch::Alarm")).hasSize(5).allSatisfy(alarm -> {
            assertThat(alarm.at("/AlarmActions/0").asText()).isEqualTo("arn:aws:sns:us-east-1:111122223333:platform");
            assertThat(alarm.at("/Tags/0/Key").asText()).isEqualTo("cost-centre");
        });
    }

    @Test
    void failsWithEverythingThatIsWrong() {
        var stack = Templates.stack("us-east-1");
        var nothing = ModelOperationsProps.builder().name("claims").build();
        assertThatThrownBy(() -> new ModelOperations(stack, "Nothing", nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Nothing: models: none is called · name at least one with access(...)\n"
                        + "Team/Nothing: notification: nobody is told"
                        + " · give an address with addresses(...), or a topic with topicArn(...)");
        var twice = ModelOperationsProps.builder()
                .name("claims")
                .access("one", models(stack, "One", Routing.GEOGRAPHIC))
                .access("two", models(stack, "Two", Routing.GLOBAL))
                .addresses("a@example.com")
                .build();
        assertThatThrownBy(() -> new ModelOperations(stack, "Twice", twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Twice: model \"gpt-5.6-terra\" is called on bedrock-runtime under several ids"
                        + " · watch each routing by itself");
    }

    @Test
    void failsWithoutANameOrAValueForAHole() {
        assertThatThrownBy(() -> ModelOperationsProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelOperationsProps: name: missing · give it with name(...)");
        var stack = Templates.stack("us-east-1");
        var choice = new OperationsChoice(
                "claims",
                CalledModel.of(Map.of(
                        "claims",
                        Billing.NONE.calls(
                                models(stack, "Models", Routing.GEOGRAPHIC).getPaths()))),
                List.of(WatchedGuardrail.of("guardrail")),
                AlarmChoice.EVERY,
                Notification.ByEmail.to(List.of("a@example.com")),
                new TreeMap<>());
        var props = new ModelOperationsProps(choice, java.util.Optional.empty(), Holes.NONE);
        assertThatThrownBy(() -> new ModelOperations(stack, "Holes", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Holes: holes: \"guardrail.arn\" has no value · give it with holes(...)\n"
                        + "Team/Holes: holes: \"guardrail.version\" has no value · give it with holes(...)");
    }
}
