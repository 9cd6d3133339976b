package dev.tombolo.environment.check.scope;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.DedicatedDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.document.cost.BudgetDocument;
import dev.tombolo.environment.document.scope.ScopesDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;

/** Checks that what belongs in the root compartment of a tenancy is asked for only where this environment declares it. */
record TenancyCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath SCOPE = KeyPath.of("scopes", "tenancy");
    private static final KeyPath TAG_DEFAULTS = KeyPath.of("oci", "tagDefaults");
    private static final KeyPath QUOTAS = KeyPath.of("oci", "quotas");
    private static final KeyPath PACKET_ROUTING = KeyPath.of("oci", "network", "packetRouting");

    void check() {
        document.scopes()
                .flatMap(ScopesDocument::tenancy)
                .filter(scope -> !document.isOn(Cloud.OCI))
                .ifPresent(scope -> report.add(SCOPE, "is about oci, where this environment is not", "take it away"));
        if (document.isOn(Cloud.OCI) && !document.ownsTenancy()) {
            document.budget().flatMap(BudgetDocument::oci).ifPresent(amount -> notOurs(KeyPath.of("budget", "oci")));
            document.oci().flatMap(OciDocument::quotas).ifPresent(quotas -> notOurs(QUOTAS));
            document.oci()
                    .flatMap(OciDocument::network)
                    .flatMap(OciDocument.Network::packetRouting)
                    .ifPresent(routing -> notOurs(PACKET_ROUTING));
            document.oci()
                    .filter(oci -> !oci.tagDefaults().isEmpty())
                    .ifPresent(oci -> report.add(
                            TAG_DEFAULTS,
                            "belong to the compartment, which somebody else's stack declares",
                            "take them away, or set scopes: { tenancy: own }"));
        }
        document.oci().flatMap(OciDocument::quotas).ifPresent(this::quotas);
    }

    private void quotas(OciDocument.Quotas quotas) {
        quotas.units().forEach(this::units);
        int allowed =
                quotas.units().values().stream().mapToInt(Integer::intValue).sum();
        int needed = document.models().values().stream()
                .flatMap(model -> model.dedicated().stream())
                .mapToInt(DedicatedDocument::unitCount)
                .sum();
        if (allowed < needed) {
            report.add(
                    QUOTAS.key("units"),
                    "has room for " + allowed + " of the " + needed + " dedicated units that the models here need",
                    "name the quota that each shape counts to, with its units");
        }
    }

    private void units(String quota, int units) {
        var path = QUOTAS.key("units").key(quota);
        if (!quota.matches("dedicated-unit-[a-z0-9-]+-count")) {
            report.add(
                    path,
                    Quoted.of(quota) + " is no quota of dedicated units",
                    "name one such as dedicated-unit-large-cohere-count");
        }
        if (units < 0) {
            report.add(path, units + " is no number of units", "give 0 or more");
        }
    }

    private void notOurs(KeyPath path) {
        report.add(
                path,
                "stands in the root compartment, which somebody else's stack declares",
                "take it away, or set scopes: { tenancy: own }");
    }
}
