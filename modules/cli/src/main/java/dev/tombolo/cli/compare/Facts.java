package dev.tombolo.cli.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is said of one thing, in the order in which a person reads it. */
final class Facts {
    private final Map<String, String> byName = new LinkedHashMap<>();

    /** Adds a fact; a value that is empty says nothing. */
    Facts with(String what, String value) {
        if (!value.isEmpty()) {
            byName.put(what, value);
        }
        return this;
    }

    /** Says what is not the same; one that is not there has no facts. */
    static List<Comparison.Fact> different(Optional<Facts> before, Optional<Facts> after) {
        var names = new LinkedHashSet<String>();
        after.ifPresent(facts -> names.addAll(facts.byName.keySet()));
        before.ifPresent(facts -> names.addAll(facts.byName.keySet()));
        return names.stream()
                .map(name -> new Comparison.Fact(name, value(before, name), value(after, name)))
                .filter(fact -> !Objects.equals(fact.before(), fact.after()))
                .toList();
    }

    private static Optional<String> value(Optional<Facts> facts, String name) {
        return facts.flatMap(some -> Optional.ofNullable(some.byName.get(name)));
    }
}
