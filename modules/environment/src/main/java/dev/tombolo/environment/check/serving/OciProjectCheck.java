package dev.tombolo.environment.check.serving;

import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.document.OciProjectDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that a project on OCI keeps something, and that some version of the provider has all that is declared. */
record OciProjectCheck(Report report) {
    private static final KeyPath PATH = KeyPath.of("oci", "project");

    void check(OciDocument oci, OciProjectDocument project) {
        hours("responsesRetentionHours", project.responsesRetentionHours());
        hours("conversationsRetentionHours", project.conversationsRetentionHours());
        if (oci.network().isPresent()) {
            report.add(
                    PATH,
                    "stands beside oci.network, and no version of the provider that was read has both a project and a"
                            + " private endpoint",
                    "take one of them away");
        }
    }

    private void hours(String key, int hours) {
        if (hours < 1) {
            report.add(PATH.key(key), "has " + hours + ", which keeps nothing", "write 1 or more");
        }
    }
}
