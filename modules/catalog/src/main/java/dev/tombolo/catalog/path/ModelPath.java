package dev.tombolo.catalog.path;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Attribution;
import dev.tombolo.catalog.EndpointRecord;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to call one model: from a Region, through an endpoint, by an API. All of it is literal.
 *
 * @param model the model's record
 * @param endpoint the endpoint that takes the call
 * @param served how that endpoint serves the model
 * @param region the Region that takes the call
 * @param api the API
 * @param route where it may be processed
 */
public record ModelPath(
        ModelRecord model, EndpointRecord endpoint, ModelEndpoint served, Region region, Api api, Route route) {

    /** Returns the model's id on this endpoint, as IAM resources and conditions name it. */
    public String modelId() {
        return served.id();
    }

    /** Returns the id that a caller sends: the profile's where a profile routes, else the model's own. */
    public String invokedId() {
        if (route instanceof Route.GeographicProfile geographic) {
            return geographic.profileId();
        }
        return route instanceof Route.GlobalProfile global ? global.profileId() : served.id();
    }

    /** Returns the URL without the path, such as {@code https://bedrock-runtime.us-east-1.amazonaws.com}. */
    public String baseUrl() {
        return "https://" + endpoint.host().replace("{region}", region.name()).replace("{domain}", region.domain());
    }

    /** Returns the URL path, with the called id in its place. */
    public String urlPath() {
        var path = Optional.ofNullable(served.paths().get(api))
                .orElseGet(() -> endpoint.paths().getOrDefault(api, "/"));
        return path.replace("{id}", invokedId());
    }

    /** Tells whether authorization asks for the project besides the model. Where no source says so, it does not. */
    public boolean needsProject() {
        var apis = served.projectApis().stated().or(() -> endpoint.projectApis().stated());
        return apis.orElse(List.of()).contains(api);
    }

    /** Returns whether this path honours a guard, as far as it is known. */
    public Fact<Boolean> honours(Guard guard) {
        return endpoint.guards()
                .getOrDefault(guard, Map.of())
                .getOrDefault(api, new Fact.Unknown<>("no source says so for " + api.key()));
    }

    /** Returns what a call on this path can be attributed by, as far as it is known. */
    public Fact<Attribution> attribution() {
        return endpoint.attribution().getOrDefault(api, new Fact.Unknown<>("no source says so for " + api.key()));
    }

    /** Tells whether a project can be declared in this path's Region. Where no source says so, it cannot. */
    public boolean hasDeclarableProjects() {
        return endpoint.projectRegions().stated().orElse(List.of()).contains(region.name());
    }
}
