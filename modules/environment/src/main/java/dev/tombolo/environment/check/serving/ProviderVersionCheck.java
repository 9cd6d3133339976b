package dev.tombolo.environment.check.serving;

import dev.tombolo.catalog.provider.Presence;
import dev.tombolo.catalog.provider.ProviderType;
import dev.tombolo.catalog.provider.ProviderTypes;
import dev.tombolo.catalog.provider.ProviderVersion;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that the pinned version of the OCI provider is stated to have what the environment declares. */
record ProviderVersionCheck(EnvironmentDocument document, Report report) {
    private static final String ENDPOINTS = "oci:GenerativeAi/";

    void check(OciDocument oci) {
        var pinned = oci.providerVersion().map(ProviderVersion::parse);
        if (oci.project().isPresent() && oci.network().isEmpty()) {
            need(pinned.orElseGet(() -> ProviderTypes.oci().pinned()), "project:Project", "oci.project");
        }
        pinned.ifPresent(version -> {
            if (oci.network().isPresent()) {
                need(version, "generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint", "oci.network");
            }
            if (document.models().values().stream()
                    .anyMatch(model -> model.dedicated().isPresent())) {
                need(version, "dedicatedAiCluster:DedicatedAiCluster", "dedicated");
                need(version, "endpoint:Endpoint", "dedicated");
            }
        });
    }

    private void need(ProviderVersion version, String token, String by) {
        ProviderTypes.oci()
                .type(ENDPOINTS + token)
                .filter(type -> type.presence(version) != Presence.HAS)
                .ifPresent(type -> refuse(version, type, by));
    }

    private void refuse(ProviderVersion version, ProviderType type, String by) {
        report.add(
                KeyPath.of("oci", "providerVersion"),
                type.presence(version) == Presence.LACKS
                        ? version + " lacks " + type.token() + ", which " + by + " needs"
                        : "whether " + version + " has " + type.token() + ", which " + by + " needs, is not known",
                "take " + type.versions());
    }
}
