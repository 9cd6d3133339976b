package dev.tombolo.live.refresh;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelEndpoint.Access;
import dev.tombolo.catalog.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How an endpoint serves a model, with what Regions list now laid over it.
 *
 * @param kind the endpoint
 * @param known how the catalog says that it serves the model
 * @param live what Regions list
 * @param source the key of the source of what they list
 */
record RefreshedEndpoint(EndpointKind kind, ModelEndpoint known, LiveFacts live, String source) {
    private static final String GLOBAL = "global";

    /** Something that differs, and what is said of it. */
    record Change(String about, String says) {}

    ModelEndpoint endpoint() {
        return new ModelEndpoint(
                known.id(),
                known.apis(),
                known.paths(),
                inRegion().fact(source),
                profiles(),
                known.projectApis(),
                access().fact(source),
                known.shapes());
    }

    /** Returns whether inference stays inside, before and now. */
    ValueChange<Access> access() {
        return new ValueChange<>(known.access(), live.access(known.id()));
    }

    private RegionChange inRegion() {
        return new RegionChange(known.inRegion(), live.inRegion(kind, known.id()), live.answered(kind));
    }

    private SortedMap<String, SortedMap<String, SortedSet<String>>> listed() {
        return kind == EndpointKind.BEDROCK_RUNTIME ? live.profiles(known.id()) : new TreeMap<>();
    }

    private SortedMap<String, Profile> withListed() {
        var profiles = new TreeMap<>(known.profiles());
        listed().keySet().forEach(id -> profiles.putIfAbsent(geography(id), unknown(id)));
        return profiles;
    }

    private static String geography(String profileId) {
        return profileId.substring(0, Math.max(0, profileId.indexOf('.')));
    }

    private static Profile unknown(String id) {
        return new Profile(
                id,
                geography(id).equals(GLOBAL) ? Profile.Scope.GLOBAL : Profile.Scope.GEOGRAPHIC,
                NewModels.notRecorded(),
                NewModels.notRecorded());
    }

    private Map<String, Profile> profiles() {
        var refreshed = new TreeMap<String, Profile>();
        withListed().forEach((geography, profile) -> {
            var now = refreshed(profile);
            if (!isEmpty(now)) {
                refreshed.put(geography, now);
            }
        });
        return refreshed;
    }

    private Profile refreshed(Profile profile) {
        return profile.scope() == Profile.Scope.GLOBAL
                ? new Profile(
                        profile.id(),
                        profile.scope(),
                        profile.destinations(),
                        sources(profile).fact(source))
                : new Profile(profile.id(), profile.scope(), routing(profile).fact(source), profile.sources());
    }

    /** A profile that no Region has left; one of which nothing is known stays as it is. */
    private static boolean isEmpty(Profile profile) {
        return profile.scope() == Profile.Scope.GLOBAL
                ? profile.sources().stated().filter(List::isEmpty).isPresent()
                : profile.destinations().stated().filter(Map::isEmpty).isPresent();
    }

    private RegionChange sources(Profile profile) {
        return new RegionChange(profile.sources(), new TreeSet<>(routes(profile).keySet()), live.answeredOfProfiles());
    }

    private RoutingChange routing(Profile profile) {
        return new RoutingChange(profile.destinations(), routes(profile), live.answeredOfProfiles());
    }

    private SortedMap<String, SortedSet<String>> routes(Profile profile) {
        return listed().getOrDefault(profile.id(), new TreeMap<>());
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        inRegion().says().ifPresent(says -> changes.add(new Change(kind.key(), says)));
        withListed()
                .values()
                .forEach(profile -> (profile.scope() == Profile.Scope.GLOBAL
                                ? sources(profile).says()
                                : routing(profile).says())
                        .ifPresent(says -> changes.add(new Change(profile.id(), says))));
        return changes;
    }

    /** Tells whether any Region is known to have it. */
    static boolean isServed(ModelEndpoint endpoint) {
        return !endpoint.profiles().isEmpty()
                || !(endpoint.inRegion() instanceof Fact.Stated<List<String>> stated)
                || !stated.value().isEmpty();
    }
}
