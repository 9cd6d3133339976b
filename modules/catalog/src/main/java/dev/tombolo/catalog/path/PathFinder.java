package dev.tombolo.catalog.path;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.EndpointRecord;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how a model is called: the first endpoint in the order of {@link EndpointKind} and on it the nearest route that
 * every source allows. AWS recommends {@code bedrock-runtime} for new applications and {@code bedrock-mantle} only where
 * a model or capability needs it (https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html, read 2026-09-26).
 */
public final class PathFinder {
    private final Catalog catalog;

    /** Creates a finder over a catalog. */
    public PathFinder(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Answers a question. Only stated facts lead to a path. */
    public PathAnswer find(ModelQuery query) {
        var reasons = new ArrayList<String>();
        return search(query, reasons)
                .<PathAnswer>map(PathAnswer.Found::new)
                .orElseGet(() -> new PathAnswer.Refused(reasons, new NearestPath(catalog, this).to(query)));
    }

    Optional<ModelPath> search(ModelQuery query, List<String> reasons) {
        var model = catalog.model(query.model(), query.region().cloud());
        if (model.isEmpty()) {
            reasons.add(unknown(query));
            return Optional.empty();
        }
        for (var served : model.get().endpoints().entrySet()) {
            if (query.endpoint().map(served.getKey()::equals).orElse(true)) {
                var path = onEndpoint(query, model.get(), served, reasons);
                if (path.isPresent()) {
                    return path;
                }
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(query.endpoint().map(EndpointKind::key).orElse("no endpoint") + " does not serve it");
        }
        return Optional.empty();
    }

    private String unknown(ModelQuery query) {
        return catalog.nameOf(query.model())
                .map(name -> "that is an id of \"" + name + "\", and models are named by their portable names")
                .orElseGet(() -> "the catalog has no \"" + query.model() + "\" on "
                        + query.region().cloud().key());
    }

    private Optional<ModelPath> onEndpoint(
            ModelQuery query, ModelRecord model, Map.Entry<EndpointKind, ModelEndpoint> served, List<String> reasons) {
        var endpoint = catalog.endpoints().get(served.getKey());
        if (endpoint == null) {
            return Optional.empty();
        }
        var apis = served.getValue().apis();
        if (!apis.stated().orElse(List.of()).contains(query.api())) {
            reasons.add(served.getKey().key() + " does not serve it by "
                    + query.api().key() + apis.remark());
            return Optional.empty();
        }
        return route(query, model, endpoint, served.getValue(), reasons);
    }

    private Optional<ModelPath> route(
            ModelQuery query, ModelRecord model, EndpointRecord endpoint, ModelEndpoint served, List<String> reasons) {
        for (var routing : Routing.values()) {
            if (query.routing().map(routing::equals).orElse(true)) {
                var route = new RouteSearch(catalog, query, endpoint.kind(), served, reasons).by(routing);
                if (route.isPresent()) {
                    return Optional.of(
                            new ModelPath(model, endpoint, served, query.region(), query.api(), route.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the profiles of one scope that a model has on an endpoint. */
    static List<Profile> profiles(ModelEndpoint served, Profile.Scope scope) {
        return served.profiles().values().stream()
                .filter(profile -> profile.scope() == scope)
                .toList();
    }
}
