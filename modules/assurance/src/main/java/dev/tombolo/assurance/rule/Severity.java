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

    /** This severity, or the limit where this is worse. */
    public Severity noWorseThan(Severity limit) {
        return compareTo(limit) < 0 ? limit : this;
    }

    /** The severity of an answer that could not be given: never more than a warning. */
    public Severity whenUndecided() {
        return noWorseThan(WARNING);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
