package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Fact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of a model's life, as the catalog has it and as it is listed now. Where nothing is listed the catalog is right.
 *
 * @param known what the catalog says
 * @param listed the earliest day that a Region lists
 */
record DateChange(Fact<LocalDate> known, Optional<LocalDate> listed) {
    private boolean isChange() {
        return listed.isPresent() && !listed.equals(known.stated());
    }

    /** Returns the fact as it would be. */
    Fact<LocalDate> fact(String source) {
        return isChange() ? new Fact.Stated<>(listed.orElseThrow(), Optional.of(source)) : known;
    }

    /** Returns what changed, in words; empty where nothing did. */
    Optional<String> says() {
        return isChange()
                ? Optional.of(listed.orElseThrow() + ", and the catalog says "
                        + known.stated().map(LocalDate::toString).orElse("no day"))
                : Optional.empty();
    }
}
