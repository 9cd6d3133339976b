package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The Regions of something, as the catalog has them and as they are listed now. A Region without an answer keeps what the
 * catalog says of it.
 *
 * @param known what the catalog says
 * @param listed the Regions that list it
 * @param answered the Regions that answered
 */
record RegionChange(Fact<List<String>> known, SortedSet<String> listed, SortedSet<String> answered) {
    private SortedSet<String> before() {
        return new TreeSet<>(known.stated().orElse(List.of()));
    }

    private SortedSet<String> now() {
        var now = before();
        now.removeAll(answered);
        now.addAll(listed);
        return now;
    }

    private boolean isChange() {
        return known.stated().isPresent() ? !now().equals(before()) : !listed.isEmpty();
    }

    /** Returns the fact as it would be. */
    Fact<List<String>> fact(String source) {
        return isChange() ? new Fact.Stated<>(List.copyOf(now()), Optional.of(source)) : known;
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
        without(now(), before()).ifPresent(more -> parts.add("now in " + more));
        without(before(), now()).ifPresent(fewer -> parts.add("no longer in " + fewer));
        return Optional.of(String.join("; ", parts));
    }

    private static Optional<String> without(SortedSet<String> these, SortedSet<String> those) {
        var rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", rest));
    }
}
