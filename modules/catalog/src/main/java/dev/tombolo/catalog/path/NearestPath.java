package dev.tombolo.catalog.path;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what would work where a question has no path: another API, another Region, another model. Those of its own vendor
 * stand first, and where nobody knows the model, the one that may have been meant.
 */
record NearestPath(Catalog catalog, PathFinder finder) {
    private static final int MOST = 3;

    List<String> to(ModelQuery query) {
        return Stream.of(otherApis(query), otherRegions(query), otherModels(query))
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
    }

    private List<String> otherApis(ModelQuery query) {
        return Stream.of(Api.values())
                .filter(api -> works(query.api(api)))
                .map(api -> "api " + api.key())
                .toList();
    }

    private List<String> otherRegions(ModelQuery query) {
        return catalog.regions().values().stream()
                .filter(region -> region.cloud() == query.region().cloud())
                .filter(region -> works(query.region(region)))
                .map(Region::name)
                .map(name -> "Region " + name)
                .limit(2)
                .toList();
    }

    private List<String> otherModels(ModelQuery query) {
        return catalog.names().stream()
                .filter(name -> !name.equals(query.model()))
                .map(name -> new ModelQuery(
                        name, query.region(), query.api(), query.residency(), Optional.empty(), Optional.empty()))
                .filter(this::works)
                .sorted(Comparator.comparing(
                                (ModelQuery other) -> !vendor(other).equals(vendor(query)))
                        .thenComparing(other -> -likeness(query, other.model())))
                .map(other -> "model " + other.model())
                .limit(MOST)
                .toList();
    }

    private Optional<String> vendor(ModelQuery query) {
        return catalog.model(query.model(), query.region().cloud()).map(ModelRecord::vendor);
    }

    /** How many letters an unknown name begins with that a known one has, too; an id is all of its model's name. */
    private int likeness(ModelQuery query, String known) {
        if (vendor(query).isPresent()) {
            return 0;
        }
        return catalog.nameOf(query.model()).equals(Optional.of(known))
                ? known.length()
                : sharedBeginning(query.model(), known);
    }

    private static int sharedBeginning(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private boolean works(ModelQuery query) {
        return finder.search(query, new ArrayList<>()).isPresent();
    }
}
