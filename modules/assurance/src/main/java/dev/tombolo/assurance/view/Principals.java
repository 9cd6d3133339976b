package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a statement names.
 *
 * @param byType values by type of principal ({@code AWS}, {@code Service}, {@code Federated}); a principal that is no
 *     object stands under {@code *}
 */
public record Principals(SortedMap<String, List<Value>> byType) {

    /** Nobody is named. */
    public static final Principals NONE = new Principals(new TreeMap<>());

    public Principals {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    }

    static Principals of(Optional<Property> principal) {
        return principal.map(Principals::of).orElse(NONE);
    }

    private static Principals of(Property principal) {
        if (!(principal.value() instanceof MapValue map)) {
            return new Principals(new TreeMap<>(Map.of("*", List.of(principal.value()))));
        }
        SortedMap<String, List<Value>> byType = new TreeMap<>();
        map.entries()
                .keySet()
                .forEach(type -> byType.put(
                        type,
                        principal.elements(type).stream().map(Property::value).toList()));
        return new Principals(byType);
    }

    /** Whether everybody is named. */
    public Answer isAnybody() {
        return Answer.any(
                byType.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().equals("*") || entry.getKey().equals("AWS"))
                        .flatMap(entry -> entry.getValue().stream()),
                value -> value.unknownReason().isPresent()
                        ? Answer.UNKNOWN
                        : Answer.of(value.text().filter("*"::equals).isPresent()));
    }
}
