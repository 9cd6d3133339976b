package dev.tombolo.blueprint.operations;

import java.util.List;

/**
 * What people are told of. Every kind has a threshold that suits most work; an environment may move it or leave the kind
 * out.
 */
public enum AlarmKind {
    /**
     * Throttled calls, in percent of calls. SDKs repeat them, so that a few hurt nobody; more than one in twenty for a
     * quarter of an hour is work that waits.
     */
    THROTTLES("throttles", 5, 300, 3, "% of calls were throttled · ask for a higher quota, or spread the calls"),
    /** Calls that fail by the caller's fault, in percent: a wrong request, a denied one, a guardrail that is left out. */
    CLIENT_ERRORS(
            "client-errors", 10, 300, 3, "% of calls failed by the caller's fault · look up the errors in its log"),
    /** Calls that fail by AWS's fault, in percent. bedrock-mantle publishes no such metric. */
    SERVER_ERRORS("server-errors", 5, 300, 3, "% of calls failed by AWS's fault · look at the AWS Health Dashboard"),
    /**
     * Seconds to the last token for the slowest tenth of calls. At 60 seconds botocore stops reading, unless told otherwise
     * (https://github.com/boto/botocore, endpoint.py, DEFAULT_TIMEOUT of 1.44.5, 2026-11-23).
     * bedrock-mantle publishes no such metric.
     */
    LATENCY(
            "latency",
            60,
            300,
            3,
            " seconds passed for the slowest tenth of calls · look at output tokens and routing"),
    /**
     * Tokens written to the prompt cache, in percent of tokens written or read there, over an hour with more than 100 000 of
     * them. A write costs 1.25 of an input token and a read about 0.05 to 0.1, so that above 78 to 79 percent a cache costs
     * more than none (GPT-5.6 and 6.1 on Bedrock, model cards of 2026-09). bedrock-mantle publishes no such metric.
     */
    CACHE_WRITES(
            "cache-writes",
            80,
            3600,
            1,
            "% of cached tokens were writes · the cache costs more than it saves, mend the prompts"),
    /** Texts that a guardrail blocks or changes, in percent of those that it looks at. */
    INTERVENTIONS(
            "interventions",
            25,
            300,
            3,
            "% of texts were stopped or changed · somebody tries, or a filter is too strict"),
    /** Calls on an endpoint of Bedrock that nobody here is meant to call, whoever makes them in the account and Region. */
    UNUSED_ENDPOINTS(
            "unused-endpoints",
            0,
            300,
            1,
            " calls reached an endpoint that nobody here uses · find the caller in CloudTrail");

    private final String word;
    private final int threshold;
    private final int periodSeconds;
    private final int periods;
    private final String meaning;

    AlarmKind(String word, int threshold, int periodSeconds, int periods, String meaning) {
        this.word = word;
        this.threshold = threshold;
        this.periodSeconds = periodSeconds;
        this.periods = periods;
        this.meaning = meaning;
    }

    /** Returns the word that names alarms of this kind, and that environment files use. */
    public String word() {
        return word;
    }

    /** Returns the threshold where none is given: percent, seconds, or calls. */
    public int defaultThreshold() {
        return threshold;
    }

    /** Returns an alarm of this kind. */
    Alarm alarm(String key, String about, int given, List<MetricQuery> queries) {
        var description = about + ": more than " + given + meaning;
        return new Alarm(key, description, queries, periodSeconds, periods, inUnitOfMetric(given));
    }

    private int inUnitOfMetric(int given) {
        return this == LATENCY ? given * 1000 : given;
    }
}
