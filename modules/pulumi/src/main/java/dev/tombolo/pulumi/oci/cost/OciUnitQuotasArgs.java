package dev.tombolo.pulumi.oci.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Inputs of an {@link OciUnitQuotas}. */
public final class OciUnitQuotasArgs extends ResourceArgs {
    private static final Reference COMPARTMENT_NAME = new Reference("compartment", "name");

    private final OciQuotas quotas;
    private final Holes holes;
    private final Output<String> tenancyId;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciUnitQuotasArgs(
            OciQuotas quotas,
            Holes holes,
            Output<String> tenancyId,
            Optional<ProviderResource> homeRegionProvider,
            FormerNames formerNames) {
        this.quotas = quotas;
        this.holes = holes;
        this.tenancyId = tenancyId;
        this.homeRegionProvider = homeRegionProvider;
        this.formerNames = formerNames;
    }

    /**
     * Takes quotas that are worked out already, the values of their holes, and the tenancy and the provider of its home
     * Region, where Oracle keeps them.
     */
    public static OciUnitQuotasArgs of(
            OciQuotas quotas,
            Holes holes,
            Output<String> tenancyId,
            ProviderResource homeRegionProvider,
            FormerNames formerNames) {
        return new OciUnitQuotasArgs(quotas, holes, tenancyId, Optional.of(homeRegionProvider), formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
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

    FormerNames formerNames() {
        return formerNames;
    }

    OciQuotas quotas(String name) {
        return quotas.name().isEmpty() ? quotas.named(name) : quotas;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Output<String>> tenancyId = Optional.empty();
        private Optional<String> family = Optional.empty();
        private Optional<Output<String>> compartment = Optional.empty();
        private Optional<String> region = Optional.empty();
        private Optional<String> physicalName = Optional.empty();
        private final SortedMap<String, Integer> units = new TreeMap<>();
        private Map<String, String> tags = Map.of();
        private Optional<ProviderResource> homeRegionProvider = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(Output<String> tenancyId) {
            this.tenancyId = Optional.of(tenancyId);
            return this;
        }

        /** Sets the OCID of the tenancy, in whose root compartment Oracle keeps it. Required. */
        public Builder tenancyId(String tenancyId) {
            return tenancyId(Output.of(tenancyId));
        }

        /**
         * Sets the family of the quotas, as the Console writes it on its page of limits; no document names that of
         * Generative AI. Required.
         */
        public Builder family(String family) {
            this.family = Optional.of(family);
            return this;
        }

        /** Sets the name of the compartment, below the root by a path such as {@code ai:models}. Required. */
        public Builder compartment(Output<String> compartment) {
            this.compartment = Optional.of(compartment);
            return this;
        }

        /** Sets the name of the compartment, below the root by a path such as {@code ai:models}. Required. */
        public Builder compartment(String compartment) {
            return compartment(Output.of(compartment));
        }

        /** Sets the name of the Region in which units may be. In others there are none. Required. */
        public Builder region(String region) {
            this.region = Optional.of(region);
            return this;
        }

        /**
         * Lets the compartment have units of a quota, such as {@code dedicated-unit-large-cohere-count}. By default
         * none of any.
         */
        public Builder units(String quota, int units) {
            this.units.put(quota, units);
            return this;
        }

        /** Sets the physical name, which never changes. By default the component's name. */
        public Builder physicalName(String physicalName) {
            this.physicalName = Optional.of(physicalName);
            return this;
        }

        /**
         * Sets the provider of the tenancy's home Region, where what belongs to the root compartment is written. By
         * default the component's.
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
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public OciUnitQuotasArgs build() {
            var required = new RequiredValues("OciUnitQuotas")
                    .require("tenancyId", tenancyId)
                    .require("family", family)
                    .require("compartment", compartment)
                    .require("region", region);
            region.filter(name -> known(name).isEmpty())
                    .ifPresent(name -> required.problem("region has \"" + name
                            + "\", which the catalog does not have on oci · give a name such as us-chicago-1"));
            units.forEach((quota, count) -> {
                if (count < 0) {
                    required.problem(
                            "units of " + quota + " has " + count + ", which is no number of units · give 0 or more");
                }
            });
            required.check();
            return new OciUnitQuotasArgs(
                    quotas(),
                    Holes.NONE.with(COMPARTMENT_NAME, compartment.orElseThrow()),
                    tenancyId.orElseThrow(),
                    homeRegionProvider,
                    formerNames);
        }

        private OciQuotas quotas() {
            return new OciQuotas(
                    physicalName.orElse(""),
                    OciQuotas.DESCRIPTION,
                    family.orElseThrow(),
                    Text.of(COMPARTMENT_NAME),
                    region.flatMap(Builder::known).orElseThrow(),
                    units,
                    new TreeMap<>(tags));
        }

        private static Optional<Region> known(String name) {
            return CatalogReader.shipped().region(name, Cloud.OCI);
        }
    }
}
