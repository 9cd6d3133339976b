package dev.tombolo.assurance.graph;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A known object, sorted by key.
 *
 * @param entries its entries
 */
public record MapValue(SortedMap<String, Value> entries) implements Value {

    /** An object with no entry. */
    public static final MapValue EMPTY = of(Map.of());

    public MapValue {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The same entries, sorted. */
    public static MapValue of(Map<String, Value> entries) {
        return new MapValue(new TreeMap<>(entries));
    }

    /** The value of a key, or empty when the object has none. */
    public Optional<Value> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public String display() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().display())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public Optional<String> unknownReason() {
        return Value.unknownReason(entries.values());
    }

    @Override
    public Stream<Reference> references() {
        return entries.values().stream().flatMap(Value::references);
    }
}
