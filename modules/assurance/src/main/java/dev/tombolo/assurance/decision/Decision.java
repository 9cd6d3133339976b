package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.graph.Property;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What was decided, by which statement, and what would settle it where that is not known.
 *
 * @param outcome what was decided
 * @param by the statement that decides, or that comes nearest to allowing; empty where none does, which denies
 * @param because why, in one clause
 * @param settledBy for an unknown: what would settle it, sorted
 */
public record Decision(Outcome outcome, Optional<Property> by, String because, SortedSet<String> settledBy) {

    public Decision {
        settledBy = Collections.unmodifiableSortedSet(settledBy);
    }

    /** Whether it is certain that the request passes. */
    public boolean isAllowed() {
        return outcome == Outcome.ALLOWED;
    }

    /** Whether it is certain that the request does not pass. */
    public boolean isDenied() {
        return outcome == Outcome.DENIED;
    }
}
