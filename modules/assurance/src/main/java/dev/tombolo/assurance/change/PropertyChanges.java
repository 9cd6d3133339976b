package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.PolicyText;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is different between a resource as it was and as it is: its properties, and the options that decide what becomes of
 * it when it is deleted. What neither output tells counts as the same.
 *
 * @param replaced the addresses of resources that are made anew, so that what refers to them changes too
 */
record PropertyChanges(Set<String> replaced) {

    private static final Set<String> FATE =
            Set.of("DeletionPolicy", "UpdateReplacePolicy", "protect", "retainOnDelete");

    List<PropertyChange> between(Resource before, Resource after) {
        return Stream.concat(
                        values(PropertyPath.ROOT, Optional.of(before.properties()), Optional.of(after.properties())),
                        FATE.stream()
                                .sorted()
                                .flatMap(option -> values(
                                        PropertyPath.ROOT.key(option),
                                        before.options().get(option),
                                        after.options().get(option))))
                .toList();
    }

    private Stream<PropertyChange> values(PropertyPath path, Optional<Value> before, Optional<Value> after) {
        return before.isPresent() && after.isPresent()
                ? both(path, before.get(), after.get())
                : before.or(() -> after).stream().map(one -> change(path, before, after));
    }

    private Stream<PropertyChange> both(PropertyPath path, Value before, Value after) {
        if (before instanceof MapValue old && after instanceof MapValue now) {
            Set<String> keys = new TreeSet<>(old.entries().keySet());
            keys.addAll(now.entries().keySet());
            return keys.stream().flatMap(key -> values(path.key(key), old.get(key), now.get(key)));
        }
        if (before instanceof ListValue old && after instanceof ListValue now) {
            return lists(path, old, now);
        }
        if (before.equals(after)) {
            return followers(after).map(text -> new PropertyChange(path.text(), before.display(), text));
        }
        return PolicyText.parse(before) instanceof MapValue old && PolicyText.parse(after) instanceof MapValue now
                ? both(path, old, now)
                : Stream.of(change(path, Optional.of(before), Optional.of(after)));
    }

    private Stream<PropertyChange> lists(PropertyPath path, ListValue before, ListValue after) {
        if (before.elements().size() == after.elements().size()) {
            return IntStream.range(0, after.elements().size())
                    .boxed()
                    .flatMap(index -> both(
                            path.index(index),
                            before.elements().get(index),
                            after.elements().get(index)));
        }
        return Stream.of(change(path, Optional.of(without(before, after)), Optional.of(without(after, before))));
    }

    private static Value without(ListValue list, ListValue other) {
        return new ListValue(list.elements().stream()
                .filter(Predicate.not(other.elements()::contains))
                .toList());
    }

    private Stream<String> followers(Value value) {
        return references(value).anyMatch(reference -> replaced.contains(reference.resource()))
                ? Stream.of(value.display() + " made anew")
                : Stream.empty();
    }

    private static Stream<Reference> references(Value value) {
        if (value instanceof Reference reference) {
            return Stream.of(reference);
        }
        return value instanceof TextWithHoles text
                ? text.pieces().stream().flatMap(PropertyChanges::references)
                : Stream.empty();
    }

    private static PropertyChange change(PropertyPath path, Optional<Value> before, Optional<Value> after) {
        return new PropertyChange(path.text(), display(before), display(after));
    }

    private static String display(Optional<Value> value) {
        return value.map(Value::display).orElse(PropertyChange.LEFT_OUT);
    }
}
