package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.OciGrant;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of {@link OciInstances}. */
public final class OciInstancesArgs extends ResourceArgs {
    private static final Reference COMPARTMENT_ID = new Reference("compartment", "id");

    private final Holes holes;
    private final Output<String> tenancyId;
    private final Optional<String> physicalName;
    private final Optional<ProviderResource> homeRegionProvider;
    private final Map<String, String> tags;
    private final FormerNames formerNames;

    private OciInstancesArgs(Builder given) {
        this.holes = Holes.NONE.with(COMPARTMENT_ID, given.compartmentId.orElseThrow());
        this.tenancyId = given.tenancyId.orElseThrow();
        this.physicalName = given.physicalName;
        this.homeRegionProvider = given.homeRegionProvider;
        this.tags = given.tags;
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciGrant.DynamicGroup group(String name) {
        return OciGrant.DynamicGroup.ofInstances(physicalName.orElse(name), name, Text.of(COMPARTMENT_ID));
    }

    Holes holes() {
        return holes;
    }

    Output<String> tenancyId() {
        return tenancyId;
    }

    Optional<ProviderResource> homeRegionProvider() {
        return homeRegionProvider;
    }

    Map<String, String> tags() {
        return tags;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<Output<String>> tenancyId = Optional.empty();
        private Optional<String> physicalName = Optional.empty();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the compartment whose instances belong to the group. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment whose instances belong to the group. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(Output<String> tenancyId) {
            this.tenancyId = Optional.of(tenancyId);
            return this;
        }

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(String tenancyId) {
            return tenancyId(Output.of(tenancyId));
        }

        /** Sets the physical name, unique in the tenancy, which never changes. By default the component's name. */
        public Builder physicalName(String physicalName) {
            this.physicalName = Optional.of(physicalName);
            return this;
        }

        /**
         * Sets the provider of the tenancy's home Region, the only one that writes Identity
         * (https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingregions.htm). By default the component's.
         */
        public Builder homeRegionProvider(ProviderResource homeRegionProvider) {
            this.homeRegionProvider = Optional.of(homeRegionProvider);
            return this;
        }

        /** Sets the free-form tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
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
        public OciInstancesArgs build() {
            new RequiredValues("OciInstances")
                    .require("compartmentId", compartmentId)
                    .require("tenancyId", tenancyId)
                    .check();
            return new OciInstancesArgs(this);
        }
    }
}
