package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.scope.OnlyInRootCompartment;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.SortedMap;

/**
 * Addresses that requests may come from. It limits nothing by itself: a statement must ask for it by {@code
 * request.networkSource.name}.
 *
 * @param name the physical name, unique in the tenancy, which never changes
 * @param description what it is for
 * @param publicAddresses public addresses and blocks of them
 * @param vcns blocks of addresses inside VCNs
 * @param freeformTags its tags
 */
@OnlyInRootCompartment(
        source =
                "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/identity_network_source.html, read 2026-11-23")
public record OciNetworkSource(
        String name,
        String description,
        List<String> publicAddresses,
        List<VcnAddresses> vcns,
        SortedMap<String, String> freeformTags) {
    /** What it is for. */
    public static final String DESCRIPTION = "Where models may be called from";

    /**
     * Blocks of addresses inside a VCN.
     *
     * @param vcn the VCN's OCID
     * @param blocks the blocks
     */
    public record VcnAddresses(Text vcn, List<String> blocks) {
        /** Sorts the blocks. */
        public VcnAddresses {
            blocks = blocks.stream().sorted().distinct().toList();
        }
    }

    /** Sorts the public addresses. */
    public OciNetworkSource {
        publicAddresses = publicAddresses.stream().sorted().distinct().toList();
        vcns = List.copyOf(vcns);
    }

    /** Returns the same under another physical name. */
    public OciNetworkSource named(String other) {
        return new OciNetworkSource(other, description, publicAddresses, vcns, freeformTags);
    }
}
