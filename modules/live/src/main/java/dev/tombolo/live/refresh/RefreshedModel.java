package dev.tombolo.live.refresh;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Lifecycle;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A model with what Regions list now laid over it.
 *
 * @param known the model, with an endpoint for each id that is listed
 * @param before the endpoints that the catalog has
 * @param live what Regions list
 * @param source the key of the source of what they list
 */
record RefreshedModel(ModelRecord known, Set<EndpointKind> before, LiveFacts live, String source) {
    ModelRecord model(Source read) {
        var sources = new TreeMap<>(known.sources());
        sources.put(source, read);
        return copy(known, lifecycle(), endpoints(), sources);
    }

    static ModelRecord copy(
            ModelRecord model,
            Lifecycle lifecycle,
            Map<EndpointKind, ModelEndpoint> endpoints,
            Map<String, Source> sources) {
        return new ModelRecord(
                model.name(),
                model.cloud(),
                model.vendor(),
                model.title(),
                model.origin(),
                model.source(),
                model.seller(),
                lifecycle,
                model.retentionModes(),
                model.serviceTiers(),
                endpoints,
                sources);
    }

    private Lifecycle lifecycle() {
        var life = known.lifecycle();
        return new Lifecycle(
                life.launched(),
                deprecated().fact(source),
                endOfLife().fact(source),
                life.endOfLifeNotBefore(),
                life.replacement());
    }

    private ValueChange<LocalDate> deprecated() {
        return new ValueChange<>(known.lifecycle().deprecated(), live.deprecated(known.endpoints()));
    }

    private ValueChange<LocalDate> endOfLife() {
        return new ValueChange<>(known.lifecycle().endOfLife(), live.endOfLife(known.endpoints()));
    }

    private Map<EndpointKind, ModelEndpoint> endpoints() {
        var refreshed = new TreeMap<EndpointKind, ModelEndpoint>();
        known.endpoints()
                .forEach((kind, endpoint) ->
                        refreshed.put(kind, of(kind, endpoint).endpoint()));
        return refreshed;
    }

    private RefreshedEndpoint of(EndpointKind kind, ModelEndpoint endpoint) {
        return new RefreshedEndpoint(kind, endpoint, live, source);
    }

    List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        known.endpoints().forEach((kind, endpoint) -> differences.addAll(differences(kind, of(kind, endpoint))));
        add(differences, "deprecated", deprecated());
        add(differences, "endOfLife", endOfLife());
        if (!differences.isEmpty() && endpoints().values().stream().noneMatch(RefreshedEndpoint::isServed)) {
            differences.add(difference(Difference.Kind.GONE, "", "no Region is left that lists it"));
        }
        return differences.stream().sorted().toList();
    }

    private List<Difference> differences(EndpointKind kind, RefreshedEndpoint endpoint) {
        if (before.contains(kind)) {
            return Stream.concat(
                            endpoint.changes().stream()
                                    .map(change -> difference(Difference.Kind.REGIONS, change.about(), change.says())),
                            endpoint.access().says("nothing").stream()
                                    .map(says -> difference(Difference.Kind.ACCESS, kind.key(), says)))
                    .toList();
        }
        return List.of(difference(
                Difference.Kind.NEW,
                kind.key(),
                String.join(
                        "; ",
                        Stream.concat(Stream.of(endpoint.known().id()), reach(endpoint.endpoint()))
                                .toList())));
    }

    private static Stream<String> reach(ModelEndpoint endpoint) {
        return Stream.concat(
                endpoint.inRegion().stated().stream().map(regions -> "in " + String.join(" ", regions)),
                endpoint.profiles().values().stream().map(profile -> profile.id()));
    }

    private void add(List<Difference> differences, String about, ValueChange<LocalDate> change) {
        change.says("no day").ifPresent(says -> differences.add(difference(Difference.Kind.DATES, about, says)));
    }

    private Difference difference(Difference.Kind kind, String about, String says) {
        return new Difference(known.name(), kind, about, says);
    }
}
