package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of an {@link OciModelCompartment}. */
public final class OciModelCompartmentArgs extends ResourceArgs {
    private final Output<String> parentId;
    private final Optional<String> physicalName;
    private final String description;
    private final Map<String, String> tags;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciModelCompartmentArgs(Builder given, Output<String> parentId) {
        this.parentId = parentId;
        this.physicalName = given.physicalName;
        this.description = given.description;
        this.tags = given.tags;
        this.homeRegionProvider = given.homeRegionProvider;
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Output<String> parentId() {
        return parentId;
    }

    Optional<String> physicalName() {
        return physicalName;
    }

    String description() {
        return description;
    }

    Map<String, String> tags() {
        return tags;
    }

    Optional<ProviderResource> homeRegionProvider() {
        return homeRegionProvider;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Output<String>> parentId = Optional.empty();
        private Optional<String> physicalName = Optional.empty();
        private String description = "Models and their consumers";
        private Map<String, String> tags = Map.of();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the compartment above. Required. */
        public Builder parentId(Output<String> parentId) {
            this.parentId = Optional.of(parentId);
            return this;
        }

        /** Sets the OCID of the compartment above. Required. */
        public Builder parentId(String parentId) {
            return parentId(Output.of(parentId));
        }

        /** Sets the compartment's name, unique under the one above. By default the component's name. */
        public Builder physicalName(String physicalName) {
            this.physicalName = Optional.of(physicalName);
            return this;
        }

        /** Sets what it is for. By default {@code Models and their consumers}. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
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
         * @throws IllegalArgumentException if the compartment above is missing
         */
        public OciModelCompartmentArgs build() {
            new RequiredValues("OciModelCompartment")
                    .require("parentId", parentId)
                    .check();
            return new OciModelCompartmentArgs(this, parentId.orElseThrow());
        }
    }
}
