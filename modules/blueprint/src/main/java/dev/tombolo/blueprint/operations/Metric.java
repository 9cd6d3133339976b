package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Text;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One series of CloudWatch, and how its values of a period become one.
 *
 * @param namespace the namespace, such as {@code AWS/Bedrock}
 * @param name the metric's name
 * @param statistic {@code Sum}, or a percentile such as {@code p90}
 * @param dimensions the values by dimension
 */
public record Metric(String namespace, String name, String statistic, SortedMap<String, Text> dimensions) {
    /** Returns the same series with another statistic. */
    Metric by(String other) {
        return new Metric(namespace, name, other, dimensions);
    }

    /** Returns the series with one more dimension. */
    Metric with(String dimension, Text value) {
        var more = new TreeMap<>(dimensions);
        more.put(dimension, value);
        return new Metric(namespace, name, statistic, more);
    }
}
