package dev.tombolo.environment.check.operations;

import dev.tombolo.environment.check.Subject;

/**
 * Everything that is checked of alarms.
 *
 * @param subject what is checked
 */
public record OperationsChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        new OperationsCheck(report).check(document);
        document.aws().ifPresent(new AlertKeyCheck(report)::check);
    }
}
