package dev.tombolo.cli.check;

import dev.tombolo.assurance.rule.Severity;

/** From which severity on a finding fails the check. */
enum Threshold {
    /** Only errors. */
    error(Severity.ERROR),
    /** Errors and warnings. */
    warning(Severity.WARNING),
    /** Everything. */
    note(Severity.NOTE);

    private final Severity mildest;

    Threshold(Severity mildest) {
        this.mildest = mildest;
    }

    boolean isMetBy(Severity severity) {
        return severity.noWorseThan(mildest) == mildest;
    }
}
