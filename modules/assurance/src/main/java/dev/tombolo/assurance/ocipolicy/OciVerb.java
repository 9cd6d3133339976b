package dev.tombolo.assurance.ocipolicy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a statement allows access; each verb includes those before it. */
public enum OciVerb {
    /** Lists, without metadata of the users' own. */
    INSPECT,
    /** Gets. */
    READ,
    /** Works with what exists; for a model, calls it. */
    USE,
    /** Everything, creating and deleting included. */
    MANAGE;

    /** Whether this verb allows what the other one allows. */
    public boolean includes(OciVerb other) {
        return compareTo(other) >= 0;
    }

    static Optional<OciVerb> of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
