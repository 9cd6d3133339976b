package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.Lifecycle;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ids that Regions list and the catalog does not have. Each becomes an endpoint of the model that has the id elsewhere, or
 * a model of its own, by a name that a person should look at.
 *
 * @param live what Regions list
 * @param source the key of the source of what they list
 */
record NewModels(LiveFacts live, String source) {
    private static final String NOT_RECORDED = "not recorded";

    /** Returns the models of the catalog on this cloud by their names, with endpoints for the ids that it does not have. */
    SortedMap<String, ModelRecord> beside(Catalog catalog) {
        var models = new TreeMap<String, ModelRecord>();
        catalog.models().stream()
                .filter(model -> model.cloud() == live.cloud())
                .forEach(model -> models.put(model.name(), model));
        for (var kind : live.endpoints()) {
            live.ids(kind).stream()
                    .filter(id -> id.indexOf('.') > 0)
                    .filter(id -> owner(models, other -> other == kind, id).isEmpty())
                    .forEach(id -> add(models, kind, id));
        }
        return models;
    }

    private interface Endpoints {
        boolean isOne(EndpointKind kind);
    }

    private static Optional<ModelRecord> owner(SortedMap<String, ModelRecord> models, Endpoints among, String id) {
        return models.values().stream()
                .filter(model -> model.endpoints().entrySet().stream()
                        .anyMatch(endpoint -> among.isOne(endpoint.getKey())
                                && endpoint.getValue().id().equals(id)))
                .findFirst();
    }

    private void add(SortedMap<String, ModelRecord> models, EndpointKind kind, String id) {
        var model = owner(models, other -> true, id)
                .filter(known -> !known.endpoints().containsKey(kind))
                .or(() -> Optional.ofNullable(models.get(name(id)))
                        .filter(known -> !known.endpoints().containsKey(kind)))
                .orElseGet(() -> model(id));
        models.put(model.name(), with(model, kind, id));
    }

    /** Returns {@code claude-x-v1} for {@code anthropic.claude-x-v1:0}. */
    private static String name(String id) {
        return key(id.substring(id.indexOf('.') + 1).replaceFirst(":[0-9]+$", ""));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
    }

    private ModelRecord model(String id) {
        return new ModelRecord(
                name(id),
                live.cloud(),
                key(id.substring(0, id.indexOf('.'))),
                live.title(id).orElse(id),
                ModelRecord.Origin.OVERLAY,
                source,
                new Seller(new Fact.Unknown<>("the lists do not say who sells it"), notRecorded(), notRecorded()),
                new Lifecycle(
                        new ValueChange<LocalDate>(notRecorded(), live.launched(id)).fact(source),
                        notRecorded(),
                        notRecorded(),
                        notRecorded(),
                        notRecorded()),
                notRecorded(),
                notRecorded(),
                Map.of(),
                Map.of());
    }

    private static ModelRecord with(ModelRecord model, EndpointKind kind, String id) {
        var endpoints = new TreeMap<>(model.endpoints());
        endpoints.put(
                kind,
                new ModelEndpoint(
                        id,
                        new Fact.Unknown<>("the lists do not say by which APIs it is called"),
                        Map.of(),
                        notRecorded(),
                        Map.of(),
                        notRecorded(),
                        notRecorded(),
                        notRecorded()));
        return RefreshedModel.copy(model, model.lifecycle(), endpoints, model.sources());
    }

    /** Returns a fact that a file leaves out. */
    static <T> Fact<T> notRecorded() {
        return new Fact.Unknown<>(NOT_RECORDED);
    }
}
