package dev.tombolo.pulumi.aws.operations;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.operations.AlarmChoice;
import dev.tombolo.blueprint.operations.AlarmKind;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrailArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelOperationsTest {
    private static final String ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm|watch-alarm-";
    private static final String TOPIC_ARN = "<<aws:sns/topic:Topic|watch-alerts-topic|arn>>";

    private static ModelOperationsArgs.Builder args() {
        return ModelOperationsArgs.builder().name("claims").access("claims-assistant", access("gpt-5.6-terra"));
    }

    private static Recording recorded(ModelOperationsArgs args) {
        return record(context -> new ModelOperations("watch", args));
    }

    @Test
    void declaresDashboardAlarmsAndTopicUnderNamesOfModelsAndKinds() {
        assertThat(addresses(recorded(
                        args().addresses("b@example.com", "a@example.com").build())))
                .containsExactlyInAnyOrder(
                        "tombolo:aws:ModelOperations|watch",
                        "tombolo:aws:EmailAlerts|watch-alerts",
                        "aws:sns/topic:Topic|watch-alerts-topic",
                        "aws:sns/topicPolicy:TopicPolicy|watch-alerts-policy",
                        "aws:sns/topicSubscription:TopicSubscription|watch-alerts-to-a@example.com",
                        "aws:sns/topicSubscription:TopicSubscription|watch-alerts-to-b@example.com",
                        "aws:cloudwatch/dashboard:Dashboard|watch-dashboard",
                        ALARM + "gpt-5.6-terra-cache-writes",
                        ALARM + "gpt-5.6-terra-client-errors",
                        ALARM + "gpt-5.6-terra-latency",
                        ALARM + "gpt-5.6-terra-server-errors",
                        ALARM + "gpt-5.6-terra-throttles");
    }

    @Test
    void theTopicIsUnderTheKeyThatIsBrought() {
        var recording = recorded(args().addresses("a@example.com")
                .keyArn("arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d")
                .build());
        assertThat(inputs(recording, "aws:sns/topic:Topic|watch-alerts-topic"))
                .containsEntry("kmsMasterKeyId", "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d");
    }

    @Test
    void writesAnAlarmOnTheIdThatIsCalled() {
        var recording = recorded(args().addresses("a@example.com")
                .tags(Map.of("cost-centre", "4711"))
                .alarms(AlarmChoice.EVERY.with(AlarmKind.LATENCY, 120))
                .build());
        assertThat(inputs(recording, ALARM + "gpt-5.6-terra-latency"))
                .isEqualTo(Map.of(
                        "alarmDescription",
                        "gpt-5.6-terra on bedrock-runtime: more than 120 seconds passed for the slowest tenth of calls"
                                + " · look at output tokens and routing",
                        "metricQueries",
                        List.of(Map.of(
                                "id",
                                "latency",
                                "returnData",
                                true,
                                "metric",
                                Map.of(
                                        "namespace", "AWS/Bedrock",
                                        "metricName", "InvocationLatency",
                                        "dimensions", Map.of("ModelId", "us.openai.gpt-5.6-terra"),
                                        "period", 300L,
                                        "stat", "p90"))),
                        "comparisonOperator",
                        "GreaterThanThreshold",
                        "threshold",
                        120_000L,
                        "evaluationPeriods",
                        3L,
                        "treatMissingData",
                        "notBreaching",
                        "alarmActions",
                        List.of(TOPIC_ARN),
                        "tags",
                        Map.of("cost-centre", "4711")));
        assertThat(inputs(recording, ALARM + "unused-bedrock-mantle").get("metricQueries"))
                .isEqualTo(List.of(Map.of(
                        "id",
                        "calls",
                        "returnData",
                        true,
                        "period",
                        300L,
                        "expression",
                        "SELECT SUM(Inferences) FROM \"AWS/BedrockMantle\"")));
    }

    @Test
    void letsOnlyTheAlarmsOfTheAccountPublish() {
        assertThat(inputs(
                                recorded(args().addresses("a@example.com").build()),
                                "aws:sns/topicPolicy:TopicPolicy|watch-alerts-policy")
                        .get("policy"))
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Publish\",\"Effect\":\"Allow\","
                        + "\"Principal\":{\"Service\":\"cloudwatch.amazonaws.com\"},\"Action\":\"sns:Publish\","
                        + "\"Resource\":\"" + TOPIC_ARN + "\",\"Condition\":{\"ArnLike\":{\"aws:SourceArn\":"
                        + "\"arn:aws:cloudwatch:us-east-1:333333333333:alarm:*\"},"
                        + "\"StringEquals\":{\"aws:SourceAccount\":\"333333333333\"}}},"
                        + "{\"Sid\":\"DenyWithoutTls\",\"Effect\":\"Deny\",\"Principal\":\"*\","
                        + "\"Action\":\"sns:Publish\",\"Resource\":\"" + TOPIC_ARN + "\","
                        + "\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}");
    }

    @Test
    void watchesAGuardrailAndTellsATopicThatExists() {
        var recording = record(context -> {
            var guardrail = new ModelGuardrail(
                    "guard", ModelGuardrailArgs.builder().name("claims").build());
            new ModelOperations(
                    "watch",
                    args().guardrail("guardrail", guardrail)
                            .topicArn("arn:aws:sns:us-east-1:333333333333:platform")
                            .build());
        });
        assertThat(addresses(recording)).noneMatch(address -> address.startsWith("aws:sns/"));
        var inputs = inputs(recording, ALARM + "guardrail-interventions");
        assertThat(inputs.get("alarmActions")).isEqualTo(List.of("arn:aws:sns:us-east-1:333333333333:platform"));
        assertThat(inputs.get("metricQueries"))
                .asString()
                .contains(
                        "GuardrailArn=<<aws:bedrock/guardrail:Guardrail|guard-guardrail|guardrailArn>>",
                        "GuardrailVersion=<<aws:bedrock/guardrailVersion:GuardrailVersion|guard-version-4bf0f7e2bd|version>>");
        assertThat(inputs(recording, "aws:cloudwatch/dashboard:Dashboard|watch-dashboard")
                        .get("dashboardBody"))
                .asString()
                .startsWith("{\"widgets\":[{\"height\":2,\"properties\":{\"markdown\":\"**gpt-5.6-terra on")
                .contains("\"GuardrailArn\",\"<<aws:bedrock/guardrail:Guardrail|guard-guardrail|guardrailArn>>\"");
    }

    @Test
    void failsWithEverythingThatIsWrong() {
        assertThatThrownBy(() -> ModelOperationsArgs.builder().addresses().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelOperations: name is missing · give it with name(...)\n"
                        + "ModelOperations: access is missing · give it with access(...)\n"
                        + "ModelOperations: nobody is told"
                        + " · give an address with addresses(...), or a topic with topicArn(...)");
    }
}
