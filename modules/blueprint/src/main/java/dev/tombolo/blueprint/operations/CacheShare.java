package dev.tombolo.blueprint.operations;

import java.util.List;

/**
 * The share of writes among the tokens of a prompt cache. AWS's guide and what was seen live name these metrics
 * differently; one of the two names is silent and counts as zero, and were both published, the share would be the same.
 */
final class CacheShare {
    private static final String WRITES = "(FILL(written, 0) + FILL(writtenAsSeen, 0))";
    private static final String READS = "(FILL(read, 0) + FILL(readAsSeen, 0))";
    private static final int ENOUGH_TOKENS = 100_000;

    private CacheShare() {}

    static List<MetricQuery> of(CalledModel model) {
        return List.of(
                new MetricQuery.Series("written", BedrockMetric.CACHE_WRITES.of(model)),
                new MetricQuery.Series("writtenAsSeen", BedrockMetric.CACHE_WRITES_AS_SEEN.of(model)),
                new MetricQuery.Series("read", BedrockMetric.CACHE_READS.of(model)),
                new MetricQuery.Series("readAsSeen", BedrockMetric.CACHE_READS_AS_SEEN.of(model)),
                new MetricQuery.Expression("share", share()));
    }

    private static String share() {
        var all = "(" + WRITES + " + " + READS + ")";
        return "IF(" + all + " > " + ENOUGH_TOKENS + ", 100 * " + WRITES + " / " + all + ", 0)";
    }
}
