package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series that an alarm reads.
 *
 * @param at where it is named
 * @param namespace the namespace, where it is known
 * @param name the metric's name, where it is known
 * @param dimensions the values by dimension
 * @param unknownReason why namespace, name or dimensions are not known; empty when they are
 */
public record AlarmSeries(
        Property at,
        Optional<String> namespace,
        Optional<String> name,
        SortedMap<String, Value> dimensions,
        Optional<String> unknownReason) {

    public AlarmSeries {
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    }

    /** Whether it is one of this metric. */
    Answer isOf(String wantedNamespace, String wantedName) {
        return is(namespace, wantedNamespace).and(is(name, wantedName));
    }

    private Answer is(Optional<String> known, String wanted) {
        return known.map(text -> Answer.of(text.equals(wanted)))
                .orElse(unknownReason.isPresent() ? Answer.UNKNOWN : Answer.NO);
    }
}
