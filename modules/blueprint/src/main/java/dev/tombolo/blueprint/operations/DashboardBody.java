package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.JsonText;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A dashboard: for each model that is called a line that says who calls it, and its graphs; then the guardrails
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html, 2026-11-23).
 *
 * @param region the Region of every graph
 * @param choice what is to be watched
 */
record DashboardBody(Region region, OperationsChoice choice) {
    Text json() {
        var rows = new ArrayList<Row>();
        choice.models().stream().sorted(CalledModel.ORDER).map(this::row).forEach(rows::add);
        choice.guardrails().stream()
                .sorted(Comparator.comparing(WatchedGuardrail::key))
                .map(this::row)
                .forEach(rows::add);
        var widgets = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < rows.size(); row++) {
            widgets.addAll(rows.get(row).widgets(row));
        }
        return JsonText.of(Map.of("widgets", widgets));
    }

    private Row row(CalledModel model) {
        var title = Text.of("**" + model.place() + "**, ").plus(model.calledAs());
        return new Row(
                region.name(), title, model.endpoint() == EndpointKind.BEDROCK_MANTLE ? mantle(model) : runtime(model));
    }

    private static List<Graph> runtime(CalledModel model) {
        var latency = BedrockMetric.INVOCATION_LATENCY.of(model);
        return List.of(
                graph(
                        "Calls",
                        model,
                        BedrockMetric.INVOCATIONS,
                        BedrockMetric.INVOCATION_THROTTLES,
                        BedrockMetric.INVOCATION_CLIENT_ERRORS,
                        BedrockMetric.INVOCATION_SERVER_ERRORS),
                new Graph(
                        "Milliseconds",
                        List.of(latency.by("p50"), latency, BedrockMetric.TIME_TO_FIRST_TOKEN.of(model))),
                graph(
                        "Tokens",
                        model,
                        BedrockMetric.INPUT_TOKENS,
                        BedrockMetric.OUTPUT_TOKENS,
                        BedrockMetric.QUOTA_USAGE),
                graph(
                        "Tokens of the prompt cache",
                        model,
                        BedrockMetric.CACHE_READS,
                        BedrockMetric.CACHE_WRITES,
                        BedrockMetric.CACHE_READS_AS_SEEN,
                        BedrockMetric.CACHE_WRITES_AS_SEEN));
    }

    private static List<Graph> mantle(CalledModel model) {
        return List.of(
                graph("Calls", model, BedrockMetric.INFERENCES, BedrockMetric.INFERENCE_CLIENT_ERRORS),
                model.project().isPresent()
                        ? graph(
                                "Tokens",
                                model,
                                BedrockMetric.INPUT_TOKENS_IN_PROJECT,
                                BedrockMetric.OUTPUT_TOKENS_IN_PROJECT)
                        : graph("Tokens", model, BedrockMetric.TOTAL_INPUT_TOKENS, BedrockMetric.TOTAL_OUTPUT_TOKENS));
    }

    private Row row(WatchedGuardrail guardrail) {
        var title = Text.of("**" + guardrail.key() + "**, version ").plus(guardrail.version());
        var graph = new Graph(
                "Texts",
                List.of(
                        BedrockMetric.GUARDRAIL_INVOCATIONS.of(guardrail),
                        BedrockMetric.GUARDRAIL_INTERVENTIONS.of(guardrail)));
        return new Row(region.name(), title, List.of(graph));
    }

    private static Graph graph(String title, CalledModel model, BedrockMetric... metrics) {
        return new Graph(
                title, Stream.of(metrics).map(metric -> metric.of(model)).toList());
    }
}
