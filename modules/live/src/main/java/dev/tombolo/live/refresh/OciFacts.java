package dev.tombolo.live.refresh;

import static java.util.stream.Collectors.toCollection;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelEndpoint.Access;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all Regions of OCI discover together.
 *
 * @param regions what each discovers
 * @param day the day on which a model must not be retired yet to count as served
 */
public record OciFacts(List<DiscoveredRegion> regions, LocalDate day) implements LiveFacts {
    /** Creates facts; the list is copied. */
    public OciFacts {
        regions = List.copyOf(regions);
    }

    @Override
    public Cloud cloud() {
        return Cloud.OCI;
    }

    @Override
    public String calls() {
        return "ListModelDiscovery";
    }

    @Override
    public List<EndpointKind> endpoints() {
        return List.of(EndpointKind.ON_DEMAND, EndpointKind.DEDICATED);
    }

    @Override
    public List<Unlisted> unlisted() {
        return regions.stream().flatMap(region -> region.unlisted().stream()).toList();
    }

    @Override
    public SortedSet<String> answered(EndpointKind endpoint) {
        return regions.stream()
                .filter(region -> region.models().isPresent())
                .map(DiscoveredRegion::region)
                .collect(toCollection(TreeSet::new));
    }

    /** OCI has no inference profiles. */
    @Override
    public SortedSet<String> answeredOfProfiles() {
        return new TreeSet<>();
    }

    @Override
    public SortedSet<String> ids(EndpointKind endpoint) {
        return models().filter(DiscoveredModel::isForChat)
                .filter(model -> model.isServed(endpoint, day))
                .map(DiscoveredModel::id)
                .collect(toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> inRegion(EndpointKind endpoint, String id) {
        return regions.stream()
                .filter(region ->
                        models(region).anyMatch(model -> model.id().equals(id) && model.isServed(endpoint, day)))
                .map(DiscoveredRegion::region)
                .collect(toCollection(TreeSet::new));
    }

    @Override
    public SortedMap<String, SortedMap<String, SortedSet<String>>> profiles(String modelId) {
        return new TreeMap<>();
    }

    /** The call does not tell it. */
    @Override
    public Optional<LocalDate> launched(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> deprecated(Map<EndpointKind, ModelEndpoint> endpoints) {
        return dated(endpoints).flatMap(endpoint -> earliest(endpoint.getValue().id(), DiscoveredModel::deprecated));
    }

    @Override
    public Optional<LocalDate> endOfLife(Map<EndpointKind, ModelEndpoint> endpoints) {
        return dated(endpoints)
                .flatMap(endpoint -> earliest(endpoint.getValue().id(), model -> model.retired(endpoint.getKey())));
    }

    /** A model that is called on demand ends with that. */
    private Optional<Map.Entry<EndpointKind, ModelEndpoint>> dated(Map<EndpointKind, ModelEndpoint> known) {
        return endpoints().stream()
                .flatMap(kind -> Stream.ofNullable(known.get(kind)).map(endpoint -> Map.entry(kind, endpoint)))
                .findFirst();
    }

    private Optional<LocalDate> earliest(String id, Function<DiscoveredModel, Optional<LocalDate>> day) {
        return models(id).flatMap(model -> day.apply(model).stream()).min(Comparator.naturalOrder());
    }

    /** Where Regions disagree, it leaves. */
    @Override
    public Optional<Access> access(String id) {
        return models(id).flatMap(model -> model.access().stream()).max(Comparator.naturalOrder());
    }

    /** The call does not tell it. */
    @Override
    public Optional<String> title(String id) {
        return Optional.empty();
    }

    private Stream<DiscoveredModel> models(String id) {
        return models().filter(model -> model.id().equals(id));
    }

    private Stream<DiscoveredModel> models() {
        return regions.stream().flatMap(OciFacts::models);
    }

    private static Stream<DiscoveredModel> models(DiscoveredRegion region) {
        return region.models().stream().flatMap(List::stream);
    }
}
