package dev.tombolo.cdk.access;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelAccess} is made from.
 *
 * @param models the portable names of the models, such as {@code gpt-5.6-terra}
 * @param api the API by which they are called, on which IAM depends
 * @param residency where prompts may be processed; anywhere by default
 * @param routing the only routing to consider; by default the nearest that the model has: in-Region, then geographic,
 *     then global
 * @param endpoint the only endpoint to consider; by default bedrock-runtime, and bedrock-mantle where only that serves
 *     the model so
 * @param catalog what is known of models; by default the catalog that Tombolo ships
 */
public record ModelAccessProps(
        List<String> models,
        Api api,
        Residency residency,
        Optional<Routing> routing,
        Optional<EndpointKind> endpoint,
        Catalog catalog) {
    /** Creates props; the list is copied. */
    public ModelAccessProps {
        models = List.copyOf(models);
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a {@link ModelAccess} is made from. */
    public static final class Builder {
        private List<String> models = List.of();
        private @Nullable Api api;
        private Residency residency = Residency.ANY;
        private Optional<Routing> routing = Optional.empty();
        private Optional<EndpointKind> endpoint = Optional.empty();
        private @Nullable Catalog catalog;

        private Builder() {}

        /** Sets the portable names of the models. At least one is required; their order does not matter. */
        public Builder models(List<String> names) {
            models = names;
            return this;
        }

        /** Sets the API by which the models are called. Required. */
        public Builder api(Api value) {
            api = value;
            return this;
        }

        /** Limits where prompts may be processed. Default: anywhere. */
        public Builder residency(Residency limit) {
            residency = limit;
            return this;
        }

        /** Considers one routing only. Default: the nearest that the model has. */
        public Builder routing(Routing only) {
            routing = Optional.of(only);
            return this;
        }

        /** Considers one endpoint only. Default: bedrock-runtime, else bedrock-mantle. */
        public Builder endpoint(EndpointKind only) {
            endpoint = Optional.of(only);
            return this;
        }

        /** Sets what is known of models. Default: the catalog that Tombolo ships. */
        public Builder catalog(Catalog value) {
            catalog = value;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the API is missing
         */
        public ModelAccessProps build() {
            return new ModelAccessProps(
                    models,
                    Problems.required(api, "ModelAccessProps", "api"),
                    residency,
                    routing,
                    endpoint,
                    catalog == null ? CatalogReader.shipped() : catalog);
        }
    }
}
