package dev.tombolo.blueprint.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A graph of a dashboard.
 *
 * @param title what a person reads above it
 * @param metrics its series
 */
record Graph(String title, List<Metric> metrics) {
    private static final int PERIOD_SECONDS = 300;

    Map<String, Object> properties(String region) {
        return Map.of(
                "title",
                title,
                "region",
                region,
                "view",
                "timeSeries",
                "period",
                PERIOD_SECONDS,
                "metrics",
                metrics.stream().map(Graph::line).toList());
    }

    private static List<Object> line(Metric metric) {
        var line = new ArrayList<Object>(List.of(metric.namespace(), metric.name()));
        metric.dimensions().forEach((name, value) -> {
            line.add(name);
            line.add(value);
        });
        line.add(Map.of("stat", metric.statistic()));
        return line;
    }
}
