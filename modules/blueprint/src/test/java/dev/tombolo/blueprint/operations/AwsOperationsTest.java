package dev.tombolo.blueprint.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.attribution.ApplicationProfile;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AwsOperationsTest {
    private static final Notification EMAIL = Notification.ByEmail.to(List.of("ai@example.com"));

    private static Operations operations(AlarmChoice alarms, Notification notification, List<ModelPath> paths) {
        return AwsOperations.of(
                Samples.place(),
                new OperationsChoice(
                        "tombolo-prod",
                        CalledModel.of(Map.of("claims", Billing.NONE.calls(paths))),
                        List.of(WatchedGuardrail.of("guardrail")),
                        alarms,
                        notification,
                        new TreeMap<>()));
    }

    private static Operations attributed(ModelPath path, String... consumers) {
        var calls = new TreeMap<String, List<ModelCall>>();
        for (var consumer : consumers) {
            var arn = Text.of(
                    new Reference("profile/" + consumer + "/" + path.model().name(), "arn"));
            var billing = new Billing(
                    new TreeMap<>(Map.of(path.model().name(), arn)),
                    Optional.of(new Billing.Project(consumer, Text.of("arn"))));
            calls.put(consumer, billing.calls(List.of(path)));
        }
        calls.put("nobody", Billing.NONE.calls(List.of(path)));
        return AwsOperations.of(
                Samples.place(),
                new OperationsChoice(
                        "tombolo-prod", CalledModel.of(calls), List.of(), AlarmChoice.EVERY, EMAIL, new TreeMap<>()));
    }

    private static Operations operations(ModelPath... paths) {
        return operations(AlarmChoice.EVERY, EMAIL, List.of(paths));
    }

    private static Alarm alarm(Operations operations, String key) {
        return operations.alarms().stream()
                .filter(alarm -> alarm.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Operations operations) {
        return operations.alarms().stream().map(Alarm::key).toList();
    }

    /** Series as {@code id = namespace name statistic {dimensions}}, expressions as {@code id = expression}. */
    private static List<String> queries(Alarm alarm) {
        return alarm.queries().stream()
                .map(query -> query.id() + " = "
                        + (query instanceof MetricQuery.Series series
                                ? text(series.metric())
                                : ((MetricQuery.Expression) query).expression()))
                .toList();
    }

    private static String text(Metric metric) {
        var dimensions = new TreeMap<String, String>();
        metric.dimensions().forEach((name, value) -> dimensions.put(name, value.fill(Samples::marked)));
        return metric.namespace() + " " + metric.name() + " " + metric.statistic() + " " + dimensions;
    }

    private static JsonNode dashboard(Operations operations) {
        return Samples.json(operations.dashboardBody().fill(Samples::marked));
    }

    @Test
    void watchesEachModelUnderTheIdThatIsCalled() {
        assertThat(queries(alarm(operations(Samples.terra()), "gpt-5.6-terra-throttles")))
                .containsExactly(
                        "part = AWS/Bedrock InvocationThrottles Sum {ModelId=us.openai.gpt-5.6-terra}",
                        "whole = AWS/Bedrock Invocations Sum {ModelId=us.openai.gpt-5.6-terra}",
                        "share = 100 * FILL(part, 0) / (FILL(part, 0) + FILL(whole, 0))");
        assertThat(queries(alarm(operations(Samples.openWeights(Api.CONVERSE)), "gpt-oss-120b-latency")))
                .containsExactly("latency = AWS/Bedrock InvocationLatency p90 {ModelId=openai.gpt-oss-120b-1:0}");
    }

    @Test
    void declaresOneAlarmForEachModelAndKindWhoeverCalls() {
        var calls = Billing.NONE.calls(List.of(Samples.terra()));
        var models = CalledModel.of(Map.of("claims", calls, "search", calls));

        assertThat(models)
                .singleElement()
                .satisfies(model -> assertThat(model.consumers()).containsExactly("claims", "search"));
        assertThat(keys(operations(Samples.terra())))
                .containsExactly(
                        "gpt-5.6-terra-cache-writes",
                        "gpt-5.6-terra-client-errors",
                        "gpt-5.6-terra-latency",
                        "gpt-5.6-terra-server-errors",
                        "gpt-5.6-terra-throttles",
                        "guardrail-interventions",
                        "unused-bedrock-mantle");
    }

    @Test
    void watchesOnMantleWhatMantlePublishes() {
        var operations = operations(Samples.mantle("gpt-5.5"));

        assertThat(keys(operations))
                .containsExactly("gpt-5.5-mantle-client-errors", "guardrail-interventions", "unused-bedrock-runtime");
        assertThat(queries(alarm(operations, "gpt-5.5-mantle-client-errors")))
                .containsExactly(
                        "part = AWS/BedrockMantle InferenceClientErrors Sum {Model=openai.gpt-5.5}",
                        "whole = AWS/BedrockMantle Inferences Sum {Model=openai.gpt-5.5}",
                        "share = 100 * FILL(part, 0) / (FILL(part, 0) + FILL(whole, 0))");
    }

    @Test
    void watchesEachConsumersProfileUnderItsOwnIdAndTheModelItselfForTheOthers() {
        var operations = attributed(Samples.terra(), "claims");

        assertThat(queries(alarm(operations, "gpt-5.6-terra-latency-claims")))
                .containsExactly(
                        "latency = AWS/Bedrock InvocationLatency p90 {ModelId=<profile/claims/gpt-5.6-terra.id>}");
        assertThat(alarm(operations, "gpt-5.6-terra-latency-claims").description())
                .isEqualTo(
                        "gpt-5.6-terra on bedrock-runtime by claims: more than 60 seconds passed for the slowest tenth"
                                + " of calls · look at output tokens and routing");
        assertThat(queries(alarm(operations, "gpt-5.6-terra-latency")))
                .containsExactly("latency = AWS/Bedrock InvocationLatency p90 {ModelId=us.openai.gpt-5.6-terra}");
        assertThat(operations.references()).contains(ApplicationProfile.id("claims", "gpt-5.6-terra"));
        assertThat(dashboard(operations).findValuesAsText("markdown"))
                .containsExactly(
                        "**gpt-5.6-terra on bedrock-runtime**, called as `us.openai.gpt-5.6-terra` by nobody."
                                + " Everybody in the account who calls this id is counted.",
                        "**gpt-5.6-terra on bedrock-runtime by claims**,"
                                + " called through profile `<profile/claims/gpt-5.6-terra.id>`.");
    }

    @Test
    void anotherConsumerAddsAlarmsAndRenamesNone() {
        var before = attributed(Samples.terra(), "claims").alarms();

        assertThat(attributed(Samples.terra(), "archive", "claims").alarms())
                .containsAll(before)
                .filteredOn(alarm -> !before.contains(alarm))
                .hasSize(5)
                .allSatisfy(alarm -> assertThat(alarm.key()).endsWith("-archive"));
    }

    @Test
    void watchesAProjectOfMantleByModelAndProjectTogether() {
        var operations = attributed(Samples.mantle("gpt-5.5"), "claims");

        assertThat(queries(alarm(operations, "gpt-5.5-mantle-client-errors-claims")))
                .startsWith(
                        "part = AWS/BedrockMantle InferenceClientErrors Sum"
                                + " {Model=openai.gpt-5.5, Project=<project/claims.id>}",
                        "whole = AWS/BedrockMantle Inferences Sum {Model=openai.gpt-5.5, Project=<project/claims.id>}");
        assertThat(dashboard(operations).findValuesAsText("markdown"))
                .contains("**gpt-5.5 on bedrock-mantle by claims**,"
                        + " called as `openai.gpt-5.5` in project `<project/claims.id>`.");
        assertThat(dashboard(operations).at("/widgets/5/properties/metrics")).isEqualTo(Samples.json("""
                [["AWS/BedrockMantle", "InputTokens", "Model", "openai.gpt-5.5", "Project", "<project/claims.id>",
                  {"stat": "Sum"}],
                 ["AWS/BedrockMantle", "OutputTokens", "Model", "openai.gpt-5.5", "Project", "<project/claims.id>",
                  {"stat": "Sum"}]]
                """));
    }

    @Test
    void asksForEverySeriesOfAnEndpointThatNobodyUses() {
        var alarm = alarm(operations(Samples.terra()), "unused-bedrock-mantle");

        assertThat(queries(alarm)).containsExactly("calls = SELECT SUM(Inferences) FROM \"AWS/BedrockMantle\"");
        assertThat(alarm.threshold()).isZero();
        assertThat(keys(operations(Samples.terra(), Samples.mantle("gpt-5.5"))))
                .noneMatch(key -> key.startsWith("unused-"));
    }

    @Test
    void watchesAGuardrailByItsArnAndVersionTogether() {
        assertThat(queries(alarm(operations(Samples.terra()), "guardrail-interventions")))
                .containsExactly(
                        "part = AWS/Bedrock/Guardrails InvocationsIntervened Sum"
                                + " {GuardrailArn=<guardrail.arn>, GuardrailVersion=<guardrail.version>}",
                        "whole = AWS/Bedrock/Guardrails Invocations Sum"
                                + " {GuardrailArn=<guardrail.arn>, GuardrailVersion=<guardrail.version>}",
                        "share = 100 * FILL(part, 0) / whole");
    }

    @Test
    void comparesCacheWritesUnderBothNamesThatSourcesGive() {
        var alarm = alarm(operations(Samples.terra()), "gpt-5.6-terra-cache-writes");

        assertThat(queries(alarm))
                .containsExactly(
                        "written = AWS/Bedrock CacheWriteInputTokens Sum {ModelId=us.openai.gpt-5.6-terra}",
                        "writtenAsSeen = AWS/Bedrock CacheWriteInputTokenCount Sum {ModelId=us.openai.gpt-5.6-terra}",
                        "read = AWS/Bedrock CacheReadInputTokens Sum {ModelId=us.openai.gpt-5.6-terra}",
                        "readAsSeen = AWS/Bedrock CacheReadInputTokenCount Sum {ModelId=us.openai.gpt-5.6-terra}",
                        "share = IF(((FILL(written, 0) + FILL(writtenAsSeen, 0))"
                                + " + (FILL(read, 0) + FILL(readAsSeen, 0))) > 100000,"
                                + " 100 * (FILL(written, 0) + FILL(writtenAsSeen, 0))"
                                + " / ((FILL(written, 0) + FILL(writtenAsSeen, 0))"
                                + " + (FILL(read, 0) + FILL(readAsSeen, 0))), 0)");
        assertThat(alarm.periodSeconds()).isEqualTo(3600);
    }

    @Test
    void saysInEveryAlarmWhatHappenedAndWhatToDo() {
        assertThat(operations(Samples.terra()).alarms().stream().map(Alarm::description))
                .containsExactly(
                        "gpt-5.6-terra on bedrock-runtime: more than 80% of cached tokens were writes"
                                + " · the cache costs more than it saves, mend the prompts",
                        "gpt-5.6-terra on bedrock-runtime: more than 10% of calls failed by the caller's fault"
                                + " · look up the errors in its log",
                        "gpt-5.6-terra on bedrock-runtime: more than 60 seconds passed for the slowest tenth of calls"
                                + " · look at output tokens and routing",
                        "gpt-5.6-terra on bedrock-runtime: more than 5% of calls failed by AWS's fault"
                                + " · look at the AWS Health Dashboard",
                        "gpt-5.6-terra on bedrock-runtime: more than 5% of calls were throttled"
                                + " · ask for a higher quota, or spread the calls",
                        "guardrail: more than 25% of texts were stopped or changed"
                                + " · somebody tries, or a filter is too strict",
                        "bedrock-mantle: more than 0 calls reached an endpoint that nobody here uses"
                                + " · find the caller in CloudTrail");
    }

    @Test
    void movesThresholdsAndLeavesKindsOut() {
        var choice = AlarmChoice.EVERY
                .with(AlarmKind.LATENCY, 120)
                .with(Map.of(AlarmKind.THROTTLES, 1))
                .without(AlarmKind.CACHE_WRITES)
                .without(AlarmKind.UNUSED_ENDPOINTS);
        var operations = operations(choice, EMAIL, List.of(Samples.terra()));

        assertThat(alarm(operations, "gpt-5.6-terra-latency").threshold()).isEqualTo(120_000);
        assertThat(alarm(operations, "gpt-5.6-terra-throttles").threshold()).isEqualTo(1);
        assertThat(keys(operations)).noneMatch(key -> key.contains("cache") || key.startsWith("unused"));
    }

    @Test
    void tellsATopicOfItsOwnOrOneThatSomebodyElseKeeps() {
        var own = operations(Samples.terra());
        var given = operations(
                AlarmChoice.EVERY, new Notification.ToTopic(Text.of("arn:of:a:topic")), List.of(Samples.terra()));

        assertThat(own.topic()).isPresent();
        assertThat(own.alarmAction()).isEqualTo(Text.of(AlertTopic.arn("operations")));
        assertThat(own.references())
                .containsExactly(Samples.ACCOUNT, Guardrail.arn("guardrail"), Guardrail.version("guardrail"));
        assertThat(given.topic()).isEmpty();
        assertThat(given.alarmAction()).isEqualTo(Text.of("arn:of:a:topic"));
    }

    @Test
    void drawsModelsAndGuardrailsInTheOrderOfTheirKeys() {
        var body = dashboard(operations(Samples.mantle("gpt-5.5"), Samples.terra()));

        assertThat(body.findValuesAsText("markdown"))
                .containsExactly(
                        "**gpt-5.5 on bedrock-mantle**, called as `openai.gpt-5.5` by claims."
                                + " Everybody in the account who calls this id is counted.",
                        "**gpt-5.6-terra on bedrock-runtime**, called as `us.openai.gpt-5.6-terra` by claims."
                                + " Everybody in the account who calls this id is counted.",
                        "**guardrail**, version <guardrail.version>");
        assertThat(body.findValuesAsText("title"))
                .containsExactly(
                        "Calls", "Tokens", "Calls", "Milliseconds", "Tokens", "Tokens of the prompt cache", "Texts");
        assertThat(body.at("/widgets/1")).isEqualTo(Samples.json("""
                {"type": "metric", "x": 0, "y": 2, "width": 6, "height": 6,
                 "properties": {"title": "Calls", "region": "us-east-1", "view": "timeSeries", "period": 300,
                   "metrics": [
                     ["AWS/BedrockMantle", "Inferences", "Model", "openai.gpt-5.5", {"stat": "Sum"}],
                     ["AWS/BedrockMantle", "InferenceClientErrors", "Model", "openai.gpt-5.5", {"stat": "Sum"}]]}}
                """));
    }

    @Test
    void failsToTellTwoRoutingsOfOneModelApart() {
        var models = CalledModel.of(
                Map.of("claims", Billing.NONE.calls(List.of(Samples.terra(), Samples.terra(Routing.GLOBAL)))));

        assertThat(CalledModel.clashes(models))
                .containsExactly("model \"gpt-5.6-terra\" is called on bedrock-runtime under several ids"
                        + " · watch each routing by itself");
        assertThat(CalledModel.clashes(CalledModel.of(Map.of(
                        "claims", Billing.NONE.calls(List.of(Samples.terra(), Samples.mantle("gpt-5.6-terra")))))))
                .isEmpty();
    }
}
