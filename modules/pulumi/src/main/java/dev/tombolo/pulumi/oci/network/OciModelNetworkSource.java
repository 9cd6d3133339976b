package dev.tombolo.pulumi.oci.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.network.OciNetworkSource;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.NetworkSource;
import dev.tombolo.pulumi.oci.resource.NetworkSourceArgs;
import dev.tombolo.pulumi.oci.resource.NetworkSourceVirtualSourceListArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that requests may come from, for statements to name by {@code request.networkSource.name}. By itself it
 * limits nothing.
 *
 * <p>Oracle takes network sources only in the root compartment, so that whoever deploys this needs rights on the
 * tenancy. Its child is {@code <name>-source}.
 */
public final class OciModelNetworkSource extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelNetworkSource";

    private final Output<String> networkSourceId;

    /** Declares a network source with the default provider. */
    public OciModelNetworkSource(String name, OciModelNetworkSourceArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a network source.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelNetworkSource(
            String name, OciModelNetworkSourceArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        var source = args.source(name);
        var vcns = source.vcns().stream().map(vcn -> addresses(args, vcn)).toList();
        var declared = new NetworkSource(
                children.name("source"),
                NetworkSourceArgs.builder()
                        .compartmentId(args.tenancyId())
                        .name(source.name())
                        .description(source.description())
                        .publicSourceLists(source.publicAddresses())
                        .virtualSourceLists(vcns)
                        .freeformTags(source.freeformTags())
                        .build(),
                children.options());
        networkSourceId = declared.id();
        registerOutputs(Map.of("networkSourceId", networkSourceId));
    }

    /** Returns the OCID of the network source. */
    public Output<String> networkSourceId() {
        return networkSourceId;
    }

    private static NetworkSourceVirtualSourceListArgs addresses(
            OciModelNetworkSourceArgs args, OciNetworkSource.VcnAddresses vcn) {
        return NetworkSourceVirtualSourceListArgs.builder()
                .vcnId(args.holes().fill(vcn.vcn()))
                .ipRanges(vcn.blocks())
                .build();
    }
}
