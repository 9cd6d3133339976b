package dev.tombolo.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is known of models, endpoints and Regions.
 *
 * @param models the models, by name, then cloud
 * @param endpoints the endpoints
 * @param regions the Regions, by name
 */
public record Catalog(
        List<ModelRecord> models, Map<EndpointKind, EndpointRecord> endpoints, Map<String, Region> regions) {
    private static final Comparator<ModelRecord> BY_NAME =
            Comparator.comparing(ModelRecord::name).thenComparing(ModelRecord::cloud);

    /** Creates a catalog with its models sorted. */
    public Catalog {
        models = models.stream().sorted(BY_NAME).toList();
    }

    /** Finds a model by its portable name on one cloud. */
    public Optional<ModelRecord> model(String name, Cloud cloud) {
        return models.stream()
                .filter(model -> model.name().equals(name) && model.cloud() == cloud)
                .findFirst();
    }

    /** Returns the clouds that have a model of this portable name, in the order of {@link Cloud}. */
    public List<Cloud> clouds(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .map(ModelRecord::cloud)
                .toList();
    }

    /** Returns the portable names, sorted, each once. */
    public List<String> names() {
        return models.stream().map(ModelRecord::name).distinct().toList();
    }

    /** Finds the portable name of the model that a cloud calls by this id, on an endpoint or through a profile of one. */
    public Optional<String> nameOf(String id) {
        return models.stream()
                .filter(model -> model.endpoints().values().stream().anyMatch(endpoint -> endpoint.isCalled(id)))
                .map(ModelRecord::name)
                .findFirst();
    }

    /** Finds a Region of a cloud by its name. */
    public Optional<Region> region(String name, Cloud cloud) {
        return Optional.ofNullable(regions.get(name)).filter(region -> region.cloud() == cloud);
    }

    /** Lays records over this catalog: a record of the same name and cloud takes the place of the shipped one. */
    public Catalog overlaid(List<ModelRecord> overlay) {
        var merged = new TreeMap<String, ModelRecord>();
        models.forEach(model -> merged.put(key(model), model));
        overlay.forEach(model -> merged.put(key(model), model));
        return new Catalog(new ArrayList<>(merged.values()), endpoints, regions);
    }

    private static String key(ModelRecord model) {
        return model.name() + " " + model.cloud().key();
    }
}
