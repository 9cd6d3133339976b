package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Fact;
import java.util.Optional;

/**
 * A value, as the catalog has it and as it is listed now. Where nothing is listed the catalog is right.
 *
 * @param <T> such as a day of a model's life
 * @param known what the catalog says
 * @param listed what is listed
 */
record ValueChange<T>(Fact<T> known, Optional<T> listed) {
    private boolean isChange() {
        return listed.isPresent() && !listed.equals(known.stated());
    }

    /** Returns the fact as it would be. */
    Fact<T> fact(String source) {
        return isChange() ? new Fact.Stated<>(listed.orElseThrow(), Optional.of(source)) : known;
    }

    /** Returns what changed, in words; empty where nothing did. */
    Optional<String> says(String nothing) {
        return isChange()
                ? Optional.of(listed.orElseThrow() + ", and the catalog says "
                        + known.stated().map(Object::toString).orElse(nothing))
                : Optional.empty();
    }
}
