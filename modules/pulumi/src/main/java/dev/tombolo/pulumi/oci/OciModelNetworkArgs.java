package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkChoice;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of an {@link OciModelNetwork}. */
public final class OciModelNetworkArgs extends ResourceArgs {
    private final OciNetwork network;
    private final Holes holes;
    private final Output<String> compartmentId;
    private final FormerNames formerNames;

    private OciModelNetworkArgs(
            OciNetwork network, Holes holes, Output<String> compartmentId, FormerNames formerNames) {
        this.network = network;
        this.holes = holes;
        this.compartmentId = compartmentId;
        this.formerNames = formerNames;
    }

    /** Takes a network that is worked out already, the values of its holes, and the compartment that gets it. */
    public static OciModelNetworkArgs of(
            OciNetwork network, Holes holes, Output<String> compartmentId, FormerNames formerNames) {
        return new OciModelNetworkArgs(network, holes, compartmentId, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciNetwork network() {
        return network;
    }

    Holes holes() {
        return holes;
    }

    Output<String> compartmentId() {
        return compartmentId;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private static final Reference GIVEN_VCN = new Reference("given-vcn", "id");
        private static final Reference GIVEN_SUBNET = new Reference("given-subnet", "id");

        private final RequiredValues required = new RequiredValues("OciModelNetwork");
        private Optional<OciNetworkChoice> choice = Optional.empty();
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<String> dnsPrefix = Optional.empty();
        private Map<String, String> tags = Map.of();
        private Holes holes = Holes.NONE;
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Makes a VCN without a way to the internet, with one private subnet. */
        public Builder newVcn(String cidr) {
            Cidr.parse(cidr)
                    .ifPresentOrElse(
                            block -> choice = Optional.of(new OciNetworkChoice.NewVcn(block)),
                            () -> required.problem("newVcn has \"" + cidr
                                    + "\", which is no block of addresses · write one such as 10.60.0.0/20"));
            return this;
        }

        /** Uses a VCN that exists, and in it this private subnet; the blocks of addresses may reach the private endpoint. */
        public Builder existingVcn(Output<String> vcnId, Output<String> subnetId, String... allowFrom) {
            if (allowFrom.length == 0) {
                required.problem("allowFrom is missing beside existingVcn · name the blocks of addresses that call");
            }
            holes = holes.with(GIVEN_VCN, vcnId).with(GIVEN_SUBNET, subnetId);
            choice = Optional.of(
                    new OciNetworkChoice.ExistingVcn(Text.of(GIVEN_VCN), Text.of(GIVEN_SUBNET), List.of(allowFrom)));
            return this;
        }

        /** Uses a VCN that exists, and in it this private subnet; the blocks of addresses may reach the private endpoint. */
        public Builder existingVcn(String vcnId, String subnetId, String... allowFrom) {
            return existingVcn(Output.of(vcnId), Output.of(subnetId), allowFrom);
        }

        /** Sets the OCID of the compartment that gets it all. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment that gets it all. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the first label of the private endpoint's host name. Required. */
        public Builder dnsPrefix(String dnsPrefix) {
            this.dnsPrefix = Optional.of(dnsPrefix);
            return this;
        }

        /** Sets the free-form tags of everything. None by default. */
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
        public OciModelNetworkArgs build() {
            if (choice.isEmpty()) {
                required.problem("no network is given · give newVcn(...) or existingVcn(...)");
            }
            required.require("compartmentId", compartmentId)
                    .require("dnsPrefix", dnsPrefix)
                    .check();
            return of(
                    OciNetwork.of(choice.orElseThrow(), dnsPrefix.orElseThrow(), tags),
                    holes,
                    compartmentId.orElseThrow(),
                    formerNames);
        }
    }
}
