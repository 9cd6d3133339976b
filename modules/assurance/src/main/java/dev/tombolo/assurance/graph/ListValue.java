package dev.tombolo.assurance.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A known list, in the order in which the engine wrote it.
 *
 * @param elements its elements
 */
public record ListValue(List<Value> elements) implements Value {

    public ListValue {
        elements = List.copyOf(elements);
    }

    @Override
    public String display() {
        return elements.stream().map(Value::display).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public Optional<String> unknownReason() {
        return Value.unknownReason(elements);
    }

    @Override
    public Stream<Reference> references() {
        return elements.stream().flatMap(Value::references);
    }
}
