package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.TreeMap;

/**
 * What Bedrock publishes to CloudWatch, as far as alarms and graphs here use it. A name or a set of dimensions that is not
 * published gives an alarm that never fires, and CloudWatch takes it without a word.
 *
 * <p>Sources, read 2026-11-23:
 *
 * <ul>
 *   <li>bedrock-runtime: https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html. Every
 *       metric of calls has the dimension {@code ModelId}, which holds the id that was called: an inference profile
 *       reports under its own id and not under the model's. What it holds for an application inference profile is not
 *       documented; the last part of its ARN is taken here, as Cloud Custodian does
 *       (https://github.com/cloud-custodian/cloud-custodian/pull/10786, 2026-05-12), and not the ARN.
 *   <li>bedrock-mantle: https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-mantle-metrics.html. There is no
 *       metric of server errors, throttles, latency or caches. Calls and client errors are published by {@code Model},
 *       by {@code Project} and by both; tokens have other names by both. What {@code Project} holds is not documented
 *       beyond its name; the project's id is taken here.
 *   <li>guardrails: https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-guardrails-cw-metrics.html. No series
 *       is without dimensions, and ARN and version stand together.
 * </ul>
 *
 * <p>No unit is given in queries: the documents name {@code SampleCount}, which is none of CloudWatch's units, and a query
 * whose unit differs from the published one finds nothing.
 */
public enum BedrockMetric {
    /** Calls that succeeded; of throttled calls none. */
    INVOCATIONS(Namespace.RUNTIME, "Invocations", "Sum"),
    /** Milliseconds to the last token. */
    INVOCATION_LATENCY(Namespace.RUNTIME, "InvocationLatency", "p90"),
    /** Calls that failed by the caller's fault. */
    INVOCATION_CLIENT_ERRORS(Namespace.RUNTIME, "InvocationClientErrors", "Sum"),
    /** Calls that failed by AWS's fault. */
    INVOCATION_SERVER_ERRORS(Namespace.RUNTIME, "InvocationServerErrors", "Sum"),
    /** Calls that were throttled; neither invocations nor errors. */
    INVOCATION_THROTTLES(Namespace.RUNTIME, "InvocationThrottles", "Sum"),
    /** Tokens sent. */
    INPUT_TOKENS(Namespace.RUNTIME, "InputTokenCount", "Sum"),
    /** Tokens received. */
    OUTPUT_TOKENS(Namespace.RUNTIME, "OutputTokenCount", "Sum"),
    /** Milliseconds to the first token of a streamed answer. */
    TIME_TO_FIRST_TOKEN(Namespace.RUNTIME, "TimeToFirstToken", "p90"),
    /** An estimate of the tokens that count against the quota of a minute; throttling goes by another count. */
    QUOTA_USAGE(Namespace.RUNTIME, "EstimatedTPMQuotaUsage", "Sum"),
    /** Tokens read from the prompt cache, as AWS documents the metric. */
    CACHE_READS(Namespace.RUNTIME, "CacheReadInputTokens", "Sum"),
    /** Tokens written to the prompt cache, as AWS documents the metric. */
    CACHE_WRITES(Namespace.RUNTIME, "CacheWriteInputTokens", "Sum"),
    /** Tokens read from the prompt cache, as seen live (https://github.com/aws-samples/sample-per-model-bedrock, 2026-08-22). */
    CACHE_READS_AS_SEEN(Namespace.RUNTIME, "CacheReadInputTokenCount", "Sum"),
    /** Tokens written to the prompt cache, as seen live (the same sample). */
    CACHE_WRITES_AS_SEEN(Namespace.RUNTIME, "CacheWriteInputTokenCount", "Sum"),
    /** Calls on bedrock-mantle that completed. */
    INFERENCES(Namespace.MANTLE, "Inferences", "Sum"),
    /** Calls on bedrock-mantle that failed with a 4xx status. */
    INFERENCE_CLIENT_ERRORS(Namespace.MANTLE, "InferenceClientErrors", "Sum"),
    /** Tokens sent to bedrock-mantle. */
    TOTAL_INPUT_TOKENS(Namespace.MANTLE, "TotalInputTokens", "Sum"),
    /** Tokens received from bedrock-mantle. */
    TOTAL_OUTPUT_TOKENS(Namespace.MANTLE, "TotalOutputTokens", "Sum"),
    /** Tokens sent to bedrock-mantle for one model in one project. */
    INPUT_TOKENS_IN_PROJECT(Namespace.MANTLE, "InputTokens", "Sum"),
    /** Tokens received from bedrock-mantle for one model in one project. */
    OUTPUT_TOKENS_IN_PROJECT(Namespace.MANTLE, "OutputTokens", "Sum"),
    /** Texts that a guardrail looked at. */
    GUARDRAIL_INVOCATIONS(Namespace.GUARDRAILS, "Invocations", "Sum"),
    /** Texts that a guardrail blocked or changed. */
    GUARDRAIL_INTERVENTIONS(Namespace.GUARDRAILS, "InvocationsIntervened", "Sum");

    /** Where metrics stand, and under which dimensions. */
    private enum Namespace {
        RUNTIME("AWS/Bedrock"),
        MANTLE("AWS/BedrockMantle"),
        GUARDRAILS("AWS/Bedrock/Guardrails");

        private final String key;

        Namespace(String key) {
            this.key = key;
        }

        List<String> dimensions() {
            return switch (this) {
                case RUNTIME -> List.of("ModelId");
                case MANTLE -> List.of("Model");
                case GUARDRAILS -> List.of("GuardrailArn", "GuardrailVersion");
            };
        }
    }

    private final Namespace namespace;
    private final String metricName;
    private final String statistic;

    BedrockMetric(Namespace namespace, String metricName, String statistic) {
        this.namespace = namespace;
        this.metricName = metricName;
        this.statistic = statistic;
    }

    /** Returns the series of a model as it is called: of its id, and of the project where calls name one. */
    Metric of(CalledModel model) {
        var series = of(model.id());
        return model.project().map(project -> series.with("Project", project)).orElse(series);
    }

    /** Returns the series of one guardrail with its version. */
    Metric of(WatchedGuardrail guardrail) {
        return of(guardrail.arn(), guardrail.version());
    }

    private Metric of(Text... values) {
        var dimensions = new TreeMap<String, Text>();
        var names = namespace.dimensions();
        for (int index = 0; index < names.size(); index++) {
            dimensions.put(names.get(index), values[index]);
        }
        return new Metric(namespace.key, metricName, statistic, dimensions);
    }

    /**
     * Returns a query in SQL over every series of the namespace, in whatever dimensions it is published: documents and what
     * was seen live disagree on whether {@code AWS/BedrockMantle} has a series without dimensions
     * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-alarms.html, 2026-11-23).
     */
    String ofEverything() {
        return "SELECT SUM(" + metricName + ") FROM \"" + namespace.key + "\"";
    }
}
