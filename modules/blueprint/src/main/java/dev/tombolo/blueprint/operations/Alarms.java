package dev.tombolo.blueprint.operations;

import dev.tombolo.catalog.EndpointKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the alarms: one for each series of a model that is called and kind, one for each guardrail, one for each endpoint
 * of Bedrock that nobody is meant to call.
 *
 * <p>A consumer with a profile or project of its own has alarms of its own. Sums over the consumers of a model are none: a
 * percentile has no sum, an alarm takes at most ten metrics, which the cache of a third consumer would exceed
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html, 2026-11-23),
 * and calls of a busy consumer would hide the failing ones of a quiet one.
 *
 * @param choice what is to be watched
 */
record Alarms(OperationsChoice choice) {
    private static final String UNUSED = "unused-";

    List<Alarm> sorted() {
        return Stream.of(
                        choice.models().stream().flatMap(this::model),
                        choice.guardrails().stream().flatMap(this::guardrail),
                        unusedEndpoints())
                .flatMap(alarms -> alarms)
                .sorted(Comparator.comparing(Alarm::key))
                .toList();
    }

    private Stream<Alarm> model(CalledModel model) {
        return model.endpoint() == EndpointKind.BEDROCK_MANTLE ? onMantle(model) : onRuntime(model);
    }

    private Stream<Alarm> onRuntime(CalledModel model) {
        return Stream.of(
                        alarm(AlarmKind.THROTTLES, model, share(BedrockMetric.INVOCATION_THROTTLES, model)),
                        alarm(AlarmKind.CLIENT_ERRORS, model, share(BedrockMetric.INVOCATION_CLIENT_ERRORS, model)),
                        alarm(AlarmKind.SERVER_ERRORS, model, share(BedrockMetric.INVOCATION_SERVER_ERRORS, model)),
                        alarm(
                                AlarmKind.LATENCY,
                                model,
                                List.of(series("latency", BedrockMetric.INVOCATION_LATENCY, model))),
                        alarm(AlarmKind.CACHE_WRITES, model, CacheShare.of(model)))
                .flatMap(Optional::stream);
    }

    private static List<MetricQuery> share(BedrockMetric part, CalledModel model) {
        return Shares.ofTheOthers(part.of(model), BedrockMetric.INVOCATIONS.of(model));
    }

    private Stream<Alarm> onMantle(CalledModel model) {
        var queries =
                Shares.ofTheOthers(BedrockMetric.INFERENCE_CLIENT_ERRORS.of(model), BedrockMetric.INFERENCES.of(model));
        return alarm(AlarmKind.CLIENT_ERRORS, model, queries).stream();
    }

    private Optional<Alarm> alarm(AlarmKind kind, CalledModel model, List<MetricQuery> queries) {
        return alarm(kind, model.key(kind), model.place(), queries);
    }

    private Stream<Alarm> guardrail(WatchedGuardrail guardrail) {
        var queries = Shares.ofTheWhole(
                BedrockMetric.GUARDRAIL_INTERVENTIONS.of(guardrail), BedrockMetric.GUARDRAIL_INVOCATIONS.of(guardrail));
        var key = guardrail.key() + "-" + AlarmKind.INTERVENTIONS.word();
        return alarm(AlarmKind.INTERVENTIONS, key, guardrail.key(), queries).stream();
    }

    private Stream<Alarm> unusedEndpoints() {
        return Stream.of(
                        unused(EndpointKind.BEDROCK_MANTLE, BedrockMetric.INFERENCES),
                        unused(EndpointKind.BEDROCK_RUNTIME, BedrockMetric.INVOCATIONS))
                .flatMap(Optional::stream);
    }

    private Optional<Alarm> unused(EndpointKind endpoint, BedrockMetric calls) {
        if (choice.models().stream().anyMatch(model -> model.endpoint() == endpoint)) {
            return Optional.empty();
        }
        List<MetricQuery> queries = List.of(new MetricQuery.Expression("calls", calls.ofEverything()));
        return alarm(AlarmKind.UNUSED_ENDPOINTS, UNUSED + endpoint.key(), endpoint.key(), queries);
    }

    private Optional<Alarm> alarm(AlarmKind kind, String key, String about, List<MetricQuery> queries) {
        return choice.alarms().threshold(kind).map(threshold -> kind.alarm(key, about, threshold, queries));
    }

    private static MetricQuery series(String id, BedrockMetric metric, CalledModel model) {
        return new MetricQuery.Series(id, metric.of(model));
    }
}
