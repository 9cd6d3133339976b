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
 * What all Regions of AWS list together.
 *
 * @param listings what each lists
 */
public record AwsFacts(List<RegionListing> listings) implements LiveFacts {
    /** Creates facts; the list is copied. */
    public AwsFacts {
        listings = List.copyOf(listings);
    }

    @Override
    public Cloud cloud() {
        return Cloud.AWS;
    }

    @Override
    public String calls() {
        return "ListFoundationModels, ListInferenceProfiles, models of bedrock-mantle";
    }

    @Override
    public List<EndpointKind> endpoints() {
        return List.of(EndpointKind.BEDROCK_RUNTIME, EndpointKind.BEDROCK_MANTLE);
    }

    @Override
    public List<Unlisted> unlisted() {
        return listings.stream().flatMap(listing -> listing.unlisted().stream()).toList();
    }

    @Override
    public SortedSet<String> answered(EndpointKind endpoint) {
        return answered(listing -> endpoint == EndpointKind.BEDROCK_RUNTIME ? listing.models() : listing.mantle());
    }

    @Override
    public SortedSet<String> answeredOfProfiles() {
        return answered(RegionListing::profiles);
    }

    private SortedSet<String> answered(Function<RegionListing, Optional<?>> list) {
        return regions(listing -> list.apply(listing).isPresent());
    }

    private SortedSet<String> regions(Function<RegionListing, Boolean> isOne) {
        return listings.stream().filter(isOne::apply).map(RegionListing::region).collect(toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> ids(EndpointKind endpoint) {
        var ids = endpoint == EndpointKind.BEDROCK_RUNTIME
                ? models().filter(ListedModel::isForConversation).map(ListedModel::id)
                : listings.stream()
                        .flatMap(listing -> listing.mantle().stream())
                        .flatMap(SortedSet::stream);
        return ids.collect(toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> inRegion(EndpointKind endpoint, String id) {
        return regions(listing -> endpoint == EndpointKind.BEDROCK_RUNTIME
                ? models(listing).anyMatch(model -> model.id().equals(id) && model.isOnDemand())
                : listing.mantle().filter(ids -> ids.contains(id)).isPresent());
    }

    @Override
    public SortedMap<String, SortedMap<String, SortedSet<String>>> profiles(String modelId) {
        var found = new TreeMap<String, SortedMap<String, SortedSet<String>>>();
        for (var listing : listings) {
            listing.profiles().stream()
                    .flatMap(List::stream)
                    .filter(profile -> profile.modelIds().contains(modelId))
                    .forEach(profile -> found.computeIfAbsent(profile.id(), id -> new TreeMap<>())
                            .put(listing.region(), profile.destinations()));
        }
        return found;
    }

    @Override
    public Optional<LocalDate> launched(String id) {
        return earliest(id, ListedModel::launched);
    }

    @Override
    public Optional<LocalDate> deprecated(Map<EndpointKind, ModelEndpoint> endpoints) {
        return onRuntime(endpoints, ListedModel::deprecated);
    }

    @Override
    public Optional<LocalDate> endOfLife(Map<EndpointKind, ModelEndpoint> endpoints) {
        return onRuntime(endpoints, ListedModel::endOfLife);
    }

    private Optional<LocalDate> onRuntime(
            Map<EndpointKind, ModelEndpoint> endpoints, Function<ListedModel, Optional<LocalDate>> day) {
        return Optional.ofNullable(endpoints.get(EndpointKind.BEDROCK_RUNTIME))
                .flatMap(endpoint -> earliest(endpoint.id(), day));
    }

    private Optional<LocalDate> earliest(String id, Function<ListedModel, Optional<LocalDate>> day) {
        return models().filter(model -> model.id().equals(id))
                .flatMap(model -> day.apply(model).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Optional<Access> access(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> title(String id) {
        return models().filter(model -> model.id().equals(id))
                .map(ListedModel::title)
                .findFirst();
    }

    private Stream<ListedModel> models() {
        return listings.stream().flatMap(AwsFacts::models);
    }

    private static Stream<ListedModel> models(RegionListing listing) {
        return listing.models().stream().flatMap(List::stream);
    }
}
