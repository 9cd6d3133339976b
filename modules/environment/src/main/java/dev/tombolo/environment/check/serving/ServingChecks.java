package dev.tombolo.environment.check.serving;

import dev.tombolo.environment.check.Subject;
import dev.tombolo.environment.document.OciDocument;

/**
 * Everything that is checked of models.
 *
 * @param subject what is checked
 */
public record ServingChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        new ModelCheck(subject.catalog(), document, report).check();
        new DedicatedCheck(subject.catalog(), document, report).check();
        document.oci().ifPresent(this::oci);
    }

    private void oci(OciDocument oci) {
        oci.project().ifPresent(project -> new OciProjectCheck(subject.report()).check(oci, project));
        new ProviderVersionCheck(subject.document(), subject.report()).check(oci);
        new EntitlementCheck(subject.catalog(), subject.report()).check(oci);
    }
}
