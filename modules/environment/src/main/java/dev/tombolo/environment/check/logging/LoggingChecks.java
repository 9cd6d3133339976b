package dev.tombolo.environment.check.logging;

import dev.tombolo.environment.check.PathChoice;
import dev.tombolo.environment.check.Subject;
import dev.tombolo.environment.document.OciDocument;

/**
 * Everything that is checked of records.
 *
 * @param subject what is checked
 */
public record LoggingChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        LoggingCheck.check(document, report);
        AuditCheck.check(document, report);
        document.oci().flatMap(OciDocument::audit).ifPresent(new OciAuditCheck(report)::check);
    }

    /** Adds what is wrong with calls, once their paths are known. */
    public void check(PathChoice paths) {
        new LogAcceptCheck(subject.document(), subject.report()).check(paths);
        new RetentionCheck(subject.document(), subject.report()).check(paths);
    }
}
