package dev.tombolo.assurance.rule;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
    /** Lets someone in, loses a record, spends unseen, or cannot deploy. */
    ERROR,
    /** Weakens a guard, or may be an error. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** The severity of an answer that could not be given: never more than a warning. */
    public Severity whenUndecided() {
        return this == ERROR ? WARNING : this;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
