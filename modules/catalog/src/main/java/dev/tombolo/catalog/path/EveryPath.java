package dev.tombolo.catalog.path;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointRecord;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Profile;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every path of a cloud that the catalog states: what a question could ever find.
 *
 * @param catalog the catalog
 * @param cloud the cloud
 */
public record EveryPath(Catalog catalog, Cloud cloud) {

    /** Returns the paths, by model, endpoint, API and route. */
    public Stream<ModelPath> all() {
        return catalog.models().stream().filter(model -> model.cloud() == cloud).flatMap(this::of);
    }

    private Stream<ModelPath> of(ModelRecord model) {
        return model.endpoints().entrySet().stream()
                .flatMap(served -> Optional.ofNullable(catalog.endpoints().get(served.getKey())).stream()
                        .flatMap(endpoint -> of(model, endpoint, served.getValue())));
    }

    private Stream<ModelPath> of(ModelRecord model, EndpointRecord endpoint, ModelEndpoint served) {
        return served.apis().stated().orElse(List.of()).stream()
                .flatMap(api -> routes(served).flatMap(from -> path(model, endpoint, served, api, from).stream()));
    }

    /** A Region that takes calls, and the way that they go from there. */
    private record From(String region, Route route) {}

    private Stream<From> routes(ModelEndpoint served) {
        Stream<From> inRegion = served.inRegion().stated().orElse(List.of()).stream()
                .map(region -> new From(region, new Route.InRegion(region)));
        Stream<From> geographic = PathFinder.profiles(served, Profile.Scope.GEOGRAPHIC).stream()
                .flatMap(profile -> profile.destinations().stated().orElse(Map.of()).entrySet().stream()
                        .map(entry ->
                                new From(entry.getKey(), new Route.GeographicProfile(profile.id(), entry.getValue()))));
        Stream<From> global = PathFinder.profiles(served, Profile.Scope.GLOBAL).stream()
                .flatMap(profile -> profile.sources().stated().orElse(List.of()).stream()
                        .map(region -> new From(region, new Route.GlobalProfile(profile.id()))));
        return Stream.of(inRegion, geographic, global).flatMap(some -> some);
    }

    private Optional<ModelPath> path(
            ModelRecord model, EndpointRecord endpoint, ModelEndpoint served, Api api, From from) {
        Optional<Region> region = catalog.region(from.region(), cloud);
        return region.map(known -> new ModelPath(model, endpoint, served, known, api, from.route()));
    }
}
