package dev.tombolo.pulumi.oci.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.network.OciNetworkSource;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of an {@link OciModelNetworkSource}. */
public final class OciModelNetworkSourceArgs extends ResourceArgs {
    private final OciNetworkSource source;
    private final Holes holes;
    private final Output<String> tenancyId;
    private final Optional<ProviderResource> homeRegionProvider;
    private final FormerNames formerNames;

    private OciModelNetworkSourceArgs(
            OciNetworkSource source,
            Holes holes,
            Output<String> tenancyId,
            Optional<ProviderResource> homeRegionProvider,
            FormerNames formerNames) {
        this.source = source;
        this.holes = holes;
        this.tenancyId = tenancyId;
        this.homeRegionProvider = homeRegionProvider;
        this.formerNames = formerNames;
    }

    /**
     * Takes a network source that is worked out already, the values of its holes, and the tenancy and the provider of its
     * home Region, where Oracle keeps it.
     */
    public static OciModelNetworkSourceArgs of(
            OciNetworkSource source,
            Holes holes,
            Output<String> tenancyId,
            ProviderResource homeRegionProvider,
            FormerNames formerNames) {
        return new OciModelNetworkSourceArgs(source, holes, tenancyId, Optional.of(homeRegionProvider), formerNames);
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

    OciNetworkSource source(String name) {
        return source.name().isEmpty() ? source.named(name) : source;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Output<String>> tenancyId = Optional.empty();
        private List<String> publicAddresses = List.of();
        private final List<OciNetworkSource.VcnAddresses> vcns = new ArrayList<>();
        private Holes holes = Holes.NONE;
        private Optional<String> physicalName = Optional.empty();
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

        /** Sets the public addresses and blocks of them. None by default. */
        public Builder publicAddresses(String... publicAddresses) {
            this.publicAddresses = List.of(publicAddresses);
            return this;
        }

        /** Adds blocks of addresses inside a VCN. None by default. */
        public Builder vcn(Output<String> vcnId, String... blocks) {
            var hole = new Reference("vcn-" + vcns.size(), "id");
            holes = holes.with(hole, vcnId);
            vcns.add(new OciNetworkSource.VcnAddresses(Text.of(hole), List.of(blocks)));
            return this;
        }

        /** Adds blocks of addresses inside a VCN. None by default. */
        public Builder vcn(String vcnId, String... blocks) {
            return vcn(Output.of(vcnId), blocks);
        }

        /**
         * Sets the physical name, unique in the tenancy, by which statements name it. It never changes. By default the
         * component's name.
         */
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
        public OciModelNetworkSourceArgs build() {
            var required = new RequiredValues("OciModelNetworkSource").require("tenancyId", tenancyId);
            if (publicAddresses.isEmpty() && vcns.isEmpty()) {
                required.problem(
                        "no address is given, so that nobody could call · give publicAddresses(...) or vcn(...)");
            }
            required.check();
            return new OciModelNetworkSourceArgs(
                    source(), holes, tenancyId.orElseThrow(), homeRegionProvider, formerNames);
        }

        private OciNetworkSource source() {
            return new OciNetworkSource(
                    physicalName.orElse(""), OciNetworkSource.DESCRIPTION, publicAddresses, vcns, new TreeMap<>(tags));
        }
    }
}
