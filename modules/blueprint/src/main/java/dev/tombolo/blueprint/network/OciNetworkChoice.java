package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.text.Text;
import java.util.List;

/** The network on OCI from which models are called. */
public sealed interface OciNetworkChoice {
    /**
     * A VCN of our own with one private subnet and a service gateway, without a way to the internet.
     *
     * @param cidr the VCN's addresses
     */
    record NewVcn(Cidr cidr) implements OciNetworkChoice {}

    /**
     * A VCN that somebody else made.
     *
     * @param vcnId its OCID
     * @param subnetId the OCID of the private subnet for the private endpoint
     * @param allowFrom the CIDR blocks that may reach the private endpoint
     */
    record ExistingVcn(Text vcnId, Text subnetId, List<String> allowFrom) implements OciNetworkChoice {}
}
