package dev.tombolo.blueprint.operations;

import java.util.List;

/**
 * Shares in percent. A period in which a series has no value counts as zero there: when every call fails, the series of
 * calls that succeed is silent, and a plain quotient would be silent with it.
 */
final class Shares {
    private Shares() {}

    /**
     * Returns the share of a part beside the rest. Where AWS counts failed calls among {@code Invocations}, as one edition
     * of its guide says and another denies, the share comes out too small, by half at most.
     */
    static List<MetricQuery> ofTheOthers(Metric part, Metric rest) {
        return queries(part, rest, "100 * FILL(part, 0) / (FILL(part, 0) + FILL(whole, 0))");
    }

    /** Returns the share of a part in the whole that counts it. */
    static List<MetricQuery> ofTheWhole(Metric part, Metric whole) {
        return queries(part, whole, "100 * FILL(part, 0) / whole");
    }

    private static List<MetricQuery> queries(Metric part, Metric whole, String expression) {
        return List.of(
                new MetricQuery.Series("part", part),
                new MetricQuery.Series("whole", whole),
                new MetricQuery.Expression("share", expression));
    }
}
