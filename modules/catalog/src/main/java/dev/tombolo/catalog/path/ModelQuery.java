package dev.tombolo.catalog.path;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.Residency;
import java.util.Optional;

/**
 * A question to the catalog: how can this model be called?
 *
 * @param model the portable name
 * @param region the Region that takes the call, which names the cloud too
 * @param api the API
 * @param residency where prompts may be processed
 * @param endpoint the only endpoint to consider; empty means any, in the order of {@link EndpointKind}
 * @param routing the only routing to consider; empty means the nearest: in-Region, then geographic, then global
 */
public record ModelQuery(
        String model,
        Region region,
        Api api,
        Residency residency,
        Optional<EndpointKind> endpoint,
        Optional<Routing> routing) {

    /** Asks for any endpoint and any routing, with no residency. */
    public static ModelQuery of(String model, Region region, Api api) {
        return new ModelQuery(model, region, api, Residency.ANY, Optional.empty(), Optional.empty());
    }

    /** Returns this question with a residency. */
    public ModelQuery residency(Residency limit) {
        return new ModelQuery(model, region, api, limit, endpoint, routing);
    }

    /** Returns this question, limited to one endpoint. */
    public ModelQuery endpoint(EndpointKind only) {
        return new ModelQuery(model, region, api, residency, Optional.of(only), routing);
    }

    /** Returns this question, limited to one routing. */
    public ModelQuery routing(Routing only) {
        return new ModelQuery(model, region, api, residency, endpoint, Optional.of(only));
    }

    ModelQuery region(Region other) {
        return new ModelQuery(model, other, api, residency, endpoint, routing);
    }

    ModelQuery api(Api other) {
        return new ModelQuery(model, region, other, residency, endpoint, routing);
    }
}
