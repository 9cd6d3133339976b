package dev.tombolo.environment.check;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.document.BudgetDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.ScopesDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that what belongs in the root compartment of a tenancy is asked for only where this environment declares it. */
record TenancyCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath SCOPE = KeyPath.of("scopes", "tenancy");

    void check() {
        document.scopes()
                .flatMap(ScopesDocument::tenancy)
                .filter(scope -> !document.isOn(Cloud.OCI))
                .ifPresent(scope -> report.add(SCOPE, "is about oci, where this environment is not", "take it away"));
        if (document.isOn(Cloud.OCI) && !document.ownsTenancy()) {
            document.budget().flatMap(BudgetDocument::oci).ifPresent(amount -> notOurs(KeyPath.of("budget", "oci")));
        }
    }

    private void notOurs(KeyPath path) {
        report.add(
                path,
                "stands in the root compartment, which somebody else's stack declares",
                "take it away, or set scopes: { tenancy: own }");
    }
}
