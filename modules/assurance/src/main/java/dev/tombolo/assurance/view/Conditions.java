package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions of an IAM statement, all of which must hold.
 *
 * @param all the conditions, sorted by operator, then key
 */
public record Conditions(List<Condition> all) {

    /** No condition. */
    public static final Conditions NONE = new Conditions(List.of());

    public Conditions {
        all = all.stream()
                .sorted(Comparator.comparing(Condition::operator).thenComparing(Condition::key))
                .toList();
    }

    static Conditions of(Optional<Property> block) {
        return block.map(property -> new Conditions(operators(property.value()).toList()))
                .orElse(NONE);
    }

    private static Stream<Condition> operators(Value block) {
        return block instanceof MapValue map
                ? map.entries().entrySet().stream().flatMap(entry -> keys(entry.getKey(), entry.getValue()))
                : Stream.of(new Condition(Condition.ANY, Condition.ANY, List.of(block)));
    }

    private static Stream<Condition> keys(String operator, Value keys) {
        return keys instanceof MapValue map
                ? map.entries().entrySet().stream()
                        .map(entry -> new Condition(operator, entry.getKey(), values(entry.getValue())))
                : Stream.of(new Condition(operator, Condition.ANY, List.of(keys)));
    }

    private static List<Value> values(Value oneOrMore) {
        return oneOrMore instanceof ListValue list ? list.elements() : List.of(oneOrMore);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether a request must carry this key with one of some named values. */
    public Answer restrict(String key) {
        return Answer.any(on(key), Condition::restricts);
    }

    /** The conditions on this key, and those whose key is not known. */
    public Stream<Condition> on(String key) {
        return all.stream().filter(condition -> condition.isOn(key));
    }

    /** Why something in them is not known; empty when all is. */
    public Optional<String> unknownReason() {
        return all.isEmpty()
                ? Optional.empty()
                : Value.unknownReason(all.stream()
                        .flatMap(condition -> condition.values().stream())
                        .toList());
    }
}
