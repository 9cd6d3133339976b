package dev.tombolo.assurance.change;

import java.util.Locale;

/** What became of a resource. */
public enum Change {
    /** It was not declared before. */
    ADDED,
    /** It stays, with other properties. */
    CHANGED,
    /** It stays or is made anew: no published fact decides it. */
    MAY_BE_REPLACED,
    /** It is made anew and the old one is deleted. */
    REPLACED,
    /** It is not declared any more. */
    DELETED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
