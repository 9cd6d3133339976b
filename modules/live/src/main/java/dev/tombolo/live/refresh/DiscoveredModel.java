package dev.tombolo.live.refresh;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.ModelEndpoint.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A model as a Region of OCI discovers it.
 *
 * @param id its id
 * @param capabilities what it can be used for, in the service's own words
 * @param servingModes how it is served in the Region, in the service's own words
 * @param access whether inference stays in Oracle's data centres
 * @param deprecated the day from which it is discouraged
 * @param onDemandRetired the day on which it ends on demand
 * @param dedicatedRetired the day on which it ends on dedicated clusters
 */
record DiscoveredModel(
        String id,
        List<String> capabilities,
        List<String> servingModes,
        Optional<Access> access,
        Optional<LocalDate> deprecated,
        Optional<LocalDate> onDemandRetired,
        Optional<LocalDate> dedicatedRetired) {
    DiscoveredModel {
        capabilities = List.copyOf(capabilities);
        servingModes = List.copyOf(servingModes);
    }

    /** Tells whether it answers in words to words. */
    boolean isForChat() {
        return capabilities.contains("CHAT");
    }

    /** Tells whether an endpoint serves it on a day. */
    boolean isServed(EndpointKind endpoint, LocalDate day) {
        return servingModes.contains(endpoint == EndpointKind.ON_DEMAND ? "ON_DEMAND" : "DEDICATED")
                && retired(endpoint).filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Returns the day on which an endpoint no longer serves it. */
    Optional<LocalDate> retired(EndpointKind endpoint) {
        return endpoint == EndpointKind.ON_DEMAND ? onDemandRetired : dedicatedRetired;
    }
}
