package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An alarm that goes off when a value stays above a threshold.
 *
 * @param key names its resource, and never changes
 * @param description what a person reads in the message
 * @param queries what is compared; the last one gives the value
 * @param periodSeconds the length of a period
 * @param periods how many periods in a row must be above the threshold
 * @param threshold the highest value that is not alarming
 */
public record Alarm(
        String key, String description, List<MetricQuery> queries, int periodSeconds, int periods, int threshold) {
    /** The comparison of every alarm. */
    public static final String COMPARISON = "GreaterThanThreshold";

    /** Every series here is published for calls only: no value means no call, and no call is no fault. */
    public static final String MISSING_DATA = "notBreaching";

    /** Creates an alarm; the list is copied. */
    public Alarm {
        queries = List.copyOf(queries);
    }

    /** Tells whether a query gives the value. */
    public boolean isCompared(MetricQuery query) {
        return queries.indexOf(query) == queries.size() - 1;
    }

    /** Returns the holes, sorted. */
    SortedSet<Reference> references() {
        var references = new TreeSet<Reference>();
        for (var query : queries) {
            if (query instanceof MetricQuery.Series series) {
                series.metric().dimensions().values().stream()
                        .map(Text::references)
                        .forEach(references::addAll);
            }
        }
        return references;
    }
}
