package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Where a geographic profile routes to from each Region, as the catalog has it and as it is listed now. A Region without an
 * answer keeps what the catalog says of it.
 *
 * @param known what the catalog says
 * @param listed what Regions list
 * @param answered the Regions that answered
 */
record RoutingChange(
        Fact<Map<String, List<String>>> known,
        SortedMap<String, SortedSet<String>> listed,
        SortedSet<String> answered) {
    private SortedMap<String, List<String>> before() {
        var before = new TreeMap<String, List<String>>();
        known.stated()
                .orElse(Map.of())
                .forEach((from, to) -> before.put(from, to.stream().sorted().toList()));
        return before;
    }

    private SortedMap<String, List<String>> now() {
        var now = before();
        now.keySet().removeAll(answered);
        listed.forEach((from, to) -> now.put(from, List.copyOf(to)));
        return now;
    }

    private boolean isChange() {
        return known.stated().isPresent() ? !now().equals(before()) : !listed.isEmpty();
    }

    /** Returns the fact as it would be. */
    Fact<Map<String, List<String>>> fact(String source) {
        return isChange() ? new Fact.Stated<>(now(), Optional.of(source)) : known;
    }

    /** Returns what changed, in words; empty where nothing did. */
    Optional<String> says() {
        if (!isChange()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        if (known.stated().isEmpty()) {
            parts.add(known.doubt());
        }
        now().forEach((from, to) -> {
            if (!to.equals(before().get(from))) {
                parts.add("from " + from + " now to " + String.join(" ", to));
            }
        });
        before().keySet().stream()
                .filter(from -> !now().containsKey(from))
                .forEach(from -> parts.add("no longer from " + from));
        return Optional.of(String.join("; ", parts));
    }
}
