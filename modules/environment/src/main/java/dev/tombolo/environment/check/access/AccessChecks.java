package dev.tombolo.environment.check.access;

import dev.tombolo.environment.check.Subject;

/**
 * Everything that is checked of who calls.
 *
 * @param subject what is checked
 */
public record AccessChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        document.aws().ifPresent(new ServiceRoleCheck(report)::check);
        new IdentityCheck(subject.catalog(), report).check(document);
        new AttachmentCheck(document, report).check();
        new ClientCheck(report).check(document);
    }
}
