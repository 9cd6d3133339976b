package dev.tombolo.environment.check.logging;

import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.logging.OciAuditDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that the audit log of OCI is kept for a time. */
record OciAuditCheck(Report report) {
    void check(OciAuditDocument audit) {
        if (audit.retention() < 1) {
            report.add(
                    KeyPath.of("oci", "audit", "retentionDays"),
                    "has " + audit.retention() + ", which keeps nothing",
                    "write 1 or more");
        }
    }
}
