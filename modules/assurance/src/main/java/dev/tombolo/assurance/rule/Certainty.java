package dev.tombolo.assurance.rule;

import java.util.Locale;

/** Whether a finding is one. */
public enum Certainty {
    /** The output shows it. */
    CERTAIN,
    /** The output does not tell whether it is one. */
    UNKNOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
