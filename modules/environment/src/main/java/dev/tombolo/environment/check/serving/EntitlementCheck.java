package dev.tombolo.environment.check.serving;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;

/** Checks that entitlements are recorded for models that OCI has. */
record EntitlementCheck(Catalog catalog, Report report) {
    void check(OciDocument oci) {
        var known = catalog.names().stream()
                .filter(name -> catalog.model(name, Cloud.OCI).isPresent())
                .toList();
        for (int index = 0; index < oci.entitlements().size(); index++) {
            var model = oci.entitlements().get(index).model();
            if (!known.contains(model)) {
                report.add(
                        KeyPath.of("oci", "entitlements").item(index).key("model"),
                        "oci does not have " + Quoted.of(model),
                        Candidates.of(model, known));
            }
        }
        report.twice(
                KeyPath.of("oci", "entitlements"),
                oci.entitlements().stream().map(OciDocument.Entitlement::model).toList());
    }
}
