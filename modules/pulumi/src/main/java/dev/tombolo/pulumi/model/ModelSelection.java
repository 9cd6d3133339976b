package dev.tombolo.pulumi.model;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.catalog.read.CatalogReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Models that a program asks for by their portable names, found in one Region. Everything of it is literal: a program
 * knows ids and URLs before anything is deployed.
 *
 * @param region the Region that takes the calls
 * @param byName how each model is called, by its portable name
 */
public record ModelSelection(Region region, Map<String, ModelPath> byName) {
    private static final int MOST = 3;

    /** Starts a selection on a cloud, with the catalog that came with Tombolo. */
    public static Builder on(Cloud cloud) {
        return new Builder(cloud);
    }

    /** Returns how the models are called, in the order in which they were named. */
    public List<ModelPath> paths() {
        return List.copyOf(byName.values());
    }

    /**
     * Returns how one model is called: {@code invokedId()}, {@code baseUrl()}, {@code urlPath()}.
     *
     * @throws IllegalArgumentException if the model was not selected
     */
    public ModelPath path(String model) {
        return Optional.ofNullable(byName.get(model))
                .orElseThrow(() -> new IllegalArgumentException(
                        "models: \"" + model + "\" is not selected · name it in models(...), which has "
                                + String.join(", ", byName.keySet())));
    }

    /** Says which models are wanted and how they are called. */
    public static final class Builder {
        private final Cloud cloud;
        private Catalog catalog = CatalogReader.shipped();
        private String region = "";
        private List<String> models = List.of();
        private Optional<Api> api = Optional.empty();
        private Residency residency = Residency.ANY;
        private Optional<EndpointKind> endpoint = Optional.empty();
        private Optional<Routing> routing = Optional.empty();

        private Builder(Cloud cloud) {
            this.cloud = cloud;
        }

        /** Sets the Region that takes the calls, such as {@code us-east-1} or {@code us-chicago-1}. Required. */
        public Builder region(String region) {
            this.region = region;
            return this;
        }

        /** Sets the portable names of the models, such as {@code gpt-oss-120b}. Required. */
        public Builder models(String... models) {
            this.models = List.of(models);
            return this;
        }

        /** Sets the API by which they are called. By default the cloud's own: Converse on AWS, Chat on OCI. */
        public Builder api(Api api) {
            this.api = Optional.of(api);
            return this;
        }

        /** Sets where prompts may be processed. Anywhere by default. */
        public Builder residency(Residency residency) {
            this.residency = residency;
            return this;
        }

        /** Limits the search to one endpoint. By default the first that serves the model. */
        public Builder endpoint(EndpointKind endpoint) {
            this.endpoint = Optional.of(endpoint);
            return this;
        }

        /** Limits the search to one routing. By default the nearest: in-Region, then geographic, then global. */
        public Builder routing(Routing routing) {
            this.routing = Optional.of(routing);
            return this;
        }

        /** Sets the catalog to search. By default the one that came with Tombolo. */
        public Builder catalog(Catalog catalog) {
            this.catalog = catalog;
            return this;
        }

        /**
         * Finds the models.
         *
         * @throws IllegalArgumentException with every problem, one a line: an unknown Region, a model that nothing serves so
         */
        public ModelSelection build() {
            var place = catalog.region(region, cloud)
                    .orElseThrow(() -> new IllegalArgumentException("models: the catalog has no Region \"" + region
                            + "\" on " + cloud.key() + " · give region(...) one that it has"));
            if (models.isEmpty()) {
                throw new IllegalArgumentException("models: none is named · name at least one with models(...)");
            }
            return new ModelSelection(place, found(place));
        }

        private Map<String, ModelPath> found(Region place) {
            var found = new LinkedHashMap<String, ModelPath>();
            var problems = new ArrayList<String>();
            for (var model : models) {
                var answer = new PathFinder(catalog).find(query(model, place));
                if (answer instanceof PathAnswer.Found path) {
                    found.put(model, path.path());
                } else {
                    problems.add(refusal(model, place, (PathAnswer.Refused) answer));
                }
            }
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", problems));
            }
            return found;
        }

        private ModelQuery query(String model, Region place) {
            return new ModelQuery(model, place, wantedApi(), residency, endpoint, routing);
        }

        private Api wantedApi() {
            return api.orElse(cloud == Cloud.AWS ? Api.CONVERSE : Api.CHAT);
        }

        private String refusal(String model, Region place, PathAnswer.Refused refused) {
            var remedy = refused.nearest().stream().limit(MOST).toList();
            return "models: \"" + model + "\" cannot be called by "
                    + wantedApi().key() + " in " + place.name() + ": "
                    + String.join("; ", refused.reasons()) + " · "
                    + (remedy.isEmpty() ? "choose another model" : "choose " + String.join(" or ", remedy));
        }
    }
}
