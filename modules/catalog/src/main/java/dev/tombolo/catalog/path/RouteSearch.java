package dev.tombolo.catalog.path;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.Profile;
import dev.tombolo.catalog.Residency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for one route on one endpoint and says why there is none. */
record RouteSearch(
        Catalog catalog, ModelQuery query, EndpointKind endpoint, ModelEndpoint served, List<String> reasons) {

    Optional<Route> by(Routing routing) {
        return switch (routing) {
            case IN_REGION -> inRegion();
            case GEOGRAPHIC -> geographic();
            case GLOBAL -> global();
        };
    }

    private Optional<Route> inRegion() {
        var region = query.region().name();
        if (!served.inRegion().stated().orElse(List.of()).contains(region)) {
            return refused(endpoint.key() + " does not serve it in " + region
                    + served.inRegion().remark());
        }
        if (mayLeaveOci()) {
            return refused(
                    whyNotKeptInOci() + ", so residency \"" + query.residency().area() + "\" cannot be promised");
        }
        return withinResidency(new Route.InRegion(region), List.of(region));
    }

    private boolean mayLeaveOci() {
        return endpoint.cloud() == Cloud.OCI
                && !query.residency().equals(Residency.ANY)
                && !served.access().stated().equals(Optional.of(ModelEndpoint.Access.HOSTED));
    }

    private String whyNotKeptInOci() {
        return served.access().stated().isPresent()
                ? endpoint.key() + " passes the call on to the vendor's own cloud (" + ModelEndpoint.Access.PROXY + ")"
                : endpoint.key() + " is not stated to process the call in Oracle's data centres"
                        + served.access().remark();
    }

    private Optional<Route> geographic() {
        for (var profile : PathFinder.profiles(served, Profile.Scope.GEOGRAPHIC)) {
            var destinations = profile.destinations()
                    .stated()
                    .orElse(Map.of())
                    .getOrDefault(query.region().name(), List.of());
            if (destinations.isEmpty()) {
                reasons.add("profile " + profile.id() + " has no stated destinations from "
                        + query.region().name() + profile.destinations().remark());
                continue;
            }
            var route = withinResidency(new Route.GeographicProfile(profile.id(), destinations), destinations);
            if (route.isPresent()) {
                return route;
            }
        }
        return Optional.empty();
    }

    private Optional<Route> global() {
        for (var profile : PathFinder.profiles(served, Profile.Scope.GLOBAL)) {
            if (!profile.sources()
                    .stated()
                    .orElse(List.of())
                    .contains(query.region().name())) {
                reasons.add("profile " + profile.id() + " is not stated to take calls in "
                        + query.region().name() + profile.sources().remark());
            } else if (!query.residency().equals(Residency.ANY)) {
                reasons.add(
                        "profile " + profile.id() + " may process a call in any commercial Region, outside residency \""
                                + query.residency().area() + "\"");
            } else {
                return Optional.of(new Route.GlobalProfile(profile.id()));
            }
        }
        return Optional.empty();
    }

    private Optional<Route> withinResidency(Route route, List<String> destinations) {
        var outside = destinations.stream()
                .filter(name -> !catalog.region(name, query.region().cloud())
                        .map(query.residency()::allows)
                        .orElse(false))
                .toList();
        return outside.isEmpty()
                ? Optional.of(route)
                : refused("route " + route.key() + " may process a call in " + String.join(", ", outside)
                        + ", outside residency \"" + query.residency().area() + "\"");
    }

    private Optional<Route> refused(String reason) {
        reasons.add(reason);
        return Optional.empty();
    }
}
