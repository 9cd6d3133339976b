package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The topic <em>network</em> on OCI: what must exist so that models can be called without crossing the internet.
 *
 * <p>The private endpoint keeps the caller's leg private; its switch for on-demand models, {@code isAllowOnDemand}, can
 * be set by the service's API only, neither Terraform nor Pulumi has it (terraform-provider-oci 8.28.0, read 2026-11-22).
 *
 * @param vcn the VCN to make; empty where one exists
 * @param vcnId the VCN's OCID
 * @param subnetId the private endpoint's subnet
 * @param allowFrom the CIDR blocks that may reach the private endpoint on port 443
 * @param dnsPrefix the first label of the private endpoint's host name
 * @param securityAttributes the labels of the private endpoint, which the service's API only can set, too
 * @param freeformTags the tags of everything
 */
public record OciNetwork(
        Optional<Cidr> vcn,
        Text vcnId,
        Text subnetId,
        List<String> allowFrom,
        String dnsPrefix,
        List<SecurityAttribute> securityAttributes,
        SortedMap<String, String> freeformTags) {
    /** The hole for the OCID of a VCN that is made here. */
    public static final Reference VCN_ID = new Reference("vcn", "id");

    /** The hole for the OCID of a subnet that is made here. */
    public static final Reference SUBNET_ID = new Reference("subnet", "id");

    /** The hole for the OCID of the private endpoint. */
    public static final Reference PRIVATE_ENDPOINT_ID = new Reference("private-endpoint", "id");

    /**
     * Returns the URL by which the private endpoint takes the calls of a path
     * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/create-private-endpoint.htm, read 2026-11-23).
     */
    public String baseUrl(ModelPath path) {
        return path.baseUrl().replace("https://", "https://" + dnsPrefix + ".pe.");
    }

    /** Returns what must exist for a choice of network. */
    public static OciNetwork of(OciNetworkChoice choice, String dnsPrefix, Map<String, String> freeformTags) {
        var tags = new TreeMap<>(freeformTags);
        if (choice instanceof OciNetworkChoice.NewVcn created) {
            return new OciNetwork(
                    Optional.of(created.cidr()),
                    Text.of(VCN_ID),
                    Text.of(SUBNET_ID),
                    List.of(created.cidr().toString()),
                    dnsPrefix,
                    List.of(),
                    tags);
        }
        var existing = (OciNetworkChoice.ExistingVcn) choice;
        return new OciNetwork(
                Optional.empty(),
                existing.vcnId(),
                existing.subnetId(),
                existing.allowFrom(),
                dnsPrefix,
                List.of(),
                tags);
    }

    /** Returns the same with labels of the private endpoint. */
    public OciNetwork with(List<SecurityAttribute> attributes) {
        return new OciNetwork(vcn, vcnId, subnetId, allowFrom, dnsPrefix, List.copyOf(attributes), freeformTags);
    }
}
