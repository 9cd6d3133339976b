package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.facts.FactFile;
import dev.tombolo.assurance.view.AlarmSeries;
import dev.tombolo.assurance.view.Answer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Metrics of Bedrock that are published in the same way.
 *
 * @param namespace the namespace
 * @param names the metrics' names
 * @param dimensions the sets of dimensions under which they are published, each sorted
 * @param source where this was read
 * @param date when
 */
record PublishedMetrics(
        String namespace, List<String> names, List<List<String>> dimensions, String source, String date) {

    private static final List<PublishedMetrics> ALL =
            new FactFile(PublishedMetrics.class, "bedrock-metrics.json").list(PublishedMetrics.class);

    /** Whether a series is one of Bedrock's. */
    static Answer isBedrocks(AlarmSeries series) {
        return series.namespace().map(PublishedMetrics::isBedrocks).orElse(Answer.UNKNOWN);
    }

    static Answer isBedrocks(String namespace) {
        return Answer.of(ALL.stream().anyMatch(known -> known.namespace.equals(namespace)));
    }

    /** Whether a namespace of Bedrock has a metric of this name. */
    static boolean has(String namespace, String name) {
        return of(namespace, name).findAny().isPresent();
    }

    /** The sets of dimensions of a metric, as a person lists them; empty where there is no such metric. */
    static Optional<String> dimensionsOf(String namespace, String name) {
        return of(namespace, name)
                .map(known -> String.join(
                        ", or ",
                        known.dimensions.stream().map(PublishedMetrics::words).toList()))
                .findFirst();
    }

    static boolean isPublishedUnder(String namespace, String name, Collection<String> dimensions) {
        List<String> sorted = List.copyOf(new TreeSet<>(dimensions));
        return of(namespace, name).anyMatch(known -> known.dimensions.contains(sorted));
    }

    static String words(Collection<String> dimensions) {
        return dimensions.isEmpty() ? "no dimension" : String.join(" and ", dimensions);
    }

    private static Stream<PublishedMetrics> of(String namespace, String name) {
        return ALL.stream().filter(known -> known.namespace.equals(namespace) && known.names.contains(name));
    }
}
