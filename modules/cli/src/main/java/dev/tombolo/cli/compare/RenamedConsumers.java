package dev.tombolo.cli.compare;

import dev.tombolo.assurance.change.LikelyRename;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Finds consumers whose key was changed: one is gone, one is new, and resources have the same name but for the key.
 *
 * @param before the consumers as they were
 * @param after the consumers as they are
 * @param renames the resources that likely have another name now
 */
record RenamedConsumers(SortedSet<String> before, SortedSet<String> after, List<LikelyRename> renames) {

    List<Comparison.RenamedConsumer> all() {
        return after.stream()
                .filter(consumer -> !before.contains(consumer))
                .flatMap(this::of)
                .toList();
    }

    private Stream<Comparison.RenamedConsumer> of(String consumer) {
        return before.stream()
                .filter(former -> !after.contains(former))
                .map(former -> new Comparison.RenamedConsumer(consumer, former, resources(former, consumer)))
                .filter(renamed -> renamed.resources() > 0);
    }

    private int resources(String former, String consumer) {
        return (int) renames.stream()
                .filter(rename -> rename.before()
                        .display()
                        .replace(former, consumer)
                        .equals(rename.after().display()))
                .count();
    }
}
