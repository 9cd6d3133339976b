package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.scope.OciTagDefault;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Inputs of {@link OciTagDefaults}. */
public final class OciTagDefaultsArgs extends ResourceArgs {
    private final SortedMap<String, OciTagDefault> tags;
    private final Output<String> compartmentId;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciTagDefaultsArgs(Builder given, Output<String> compartmentId) {
        this.tags = Collections.unmodifiableSortedMap(new TreeMap<>(given.tags));
        this.compartmentId = compartmentId;
        this.homeRegionProvider = given.homeRegionProvider;
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    SortedMap<String, OciTagDefault> tags() {
        return tags;
    }

    Output<String> compartmentId() {
        return compartmentId;
    }

    Optional<ProviderResource> homeRegionProvider() {
        return homeRegionProvider;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final SortedMap<String, OciTagDefault> tags = new TreeMap<>();
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Adds a tag. The key names its resource and never changes. At least one is required. */
        public Builder tag(String key, OciTagDefault tag) {
            tags.put(key, tag);
            return this;
        }

        /** Sets the OCID of the compartment. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the provider of the tenancy's home Region. By default the component's. */
        public Builder homeRegionProvider(ProviderResource homeRegionProvider) {
            this.homeRegionProvider = Optional.of(homeRegionProvider);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing, one a line
         */
        public OciTagDefaultsArgs build() {
            new RequiredValues("OciTagDefaults")
                    .require("tag", tags.keySet().stream().findFirst())
                    .require("compartmentId", compartmentId)
                    .check();
            return new OciTagDefaultsArgs(this, compartmentId.orElseThrow());
        }
    }
}
