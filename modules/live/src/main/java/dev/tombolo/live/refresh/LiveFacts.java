package dev.tombolo.live.refresh;

import static java.util.stream.Collectors.toCollection;

import dev.tombolo.catalog.EndpointKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all Regions list together.
 *
 * @param listings what each lists
 */
record LiveFacts(List<RegionListing> listings) {
    /** Returns the Regions that answered which models an endpoint has. */
    SortedSet<String> answered(EndpointKind endpoint) {
        return answered(listing -> endpoint == EndpointKind.BEDROCK_RUNTIME ? listing.models() : listing.mantle());
    }

    /** Returns the Regions that answered which profiles they have. */
    SortedSet<String> answeredOfProfiles() {
        return answered(RegionListing::profiles);
    }

    private SortedSet<String> answered(Function<RegionListing, Optional<?>> list) {
        return regions(listing -> list.apply(listing).isPresent());
    }

    private SortedSet<String> regions(Function<RegionListing, Boolean> isOne) {
        return listings.stream().filter(isOne::apply).map(RegionListing::region).collect(toCollection(TreeSet::new));
    }

    /** Returns the ids that an endpoint lists anywhere, of models that answer in text where it says so. */
    SortedSet<String> ids(EndpointKind endpoint) {
        var ids = endpoint == EndpointKind.BEDROCK_RUNTIME
                ? models().filter(ListedModel::isForConversation).map(ListedModel::id)
                : listings.stream()
                        .flatMap(listing -> listing.mantle().stream())
                        .flatMap(SortedSet::stream);
        return ids.collect(toCollection(TreeSet::new));
    }

    /** Returns the Regions in which the bare id can be called. */
    SortedSet<String> inRegion(EndpointKind endpoint, String id) {
        return regions(listing -> endpoint == EndpointKind.BEDROCK_RUNTIME
                ? models(listing).anyMatch(model -> model.id().equals(id) && model.isOnDemand())
                : listing.mantle().filter(ids -> ids.contains(id)).isPresent());
    }

    /** Returns the profiles of a model, by their ids: where each routes to, by the Region that it is called in. */
    SortedMap<String, SortedMap<String, SortedSet<String>>> profiles(String modelId) {
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

    /** Returns the earliest day that any Region tells of a model. */
    Optional<LocalDate> earliest(String id, Function<ListedModel, Optional<LocalDate>> day) {
        return models().filter(model -> model.id().equals(id))
                .flatMap(model -> day.apply(model).stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns the name that the first Region gives to a model. */
    Optional<String> title(String id) {
        return models().filter(model -> model.id().equals(id))
                .map(ListedModel::title)
                .findFirst();
    }

    private Stream<ListedModel> models() {
        return listings.stream().flatMap(LiveFacts::models);
    }

    private static Stream<ListedModel> models(RegionListing listing) {
        return listing.models().stream().flatMap(List::stream);
    }
}
