package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.resource.GenerativeAiPrivateEndpoint;
import dev.tombolo.pulumi.oci.resource.GenerativeAiPrivateEndpointArgs;
import dev.tombolo.pulumi.oci.resource.NetworkSecurityGroup;
import dev.tombolo.pulumi.oci.resource.NetworkSecurityGroupArgs;
import dev.tombolo.pulumi.oci.resource.NetworkSecurityGroupSecurityRule;
import dev.tombolo.pulumi.oci.resource.NetworkSecurityGroupSecurityRuleArgs;
import dev.tombolo.pulumi.oci.resource.NetworkSecurityGroupSecurityRuleTcpOptionsArgs;
import dev.tombolo.pulumi.oci.resource.PortRangeArgs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The private way to models on OCI Generative AI: a private endpoint in a VCN of its own or in one that exists, which only
 * named blocks of addresses reach, on port 443.
 *
 * <p>The endpoint keeps the caller's leg private. Its switch for on-demand models, {@code isAllowOnDemand}, has no property in
 * the provider: the service's API must set it (terraform-provider-oci 8.28.0, read 2026-11-22).
 *
 * <p>Children carry the component's name: {@code <name>-vcn}, {@code <name>-default-security-list}, {@code <name>-services},
 * {@code <name>-routes}, {@code <name>-subnet}, {@code <name>-security-group}, {@code <name>-allow-<block>},
 * {@code <name>-private-endpoint}. VCN and private endpoint are protected.
 */
public final class OciModelNetwork extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelNetwork";

    private static final int HTTPS = 443;
    private static final String TCP = "6";

    private final Output<String> vcnId;
    private final Output<String> subnetId;
    private final GenerativeAiPrivateEndpoint privateEndpoint;

    /** Declares a network with the default provider. */
    public OciModelNetwork(String name, OciModelNetworkArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a network.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     * @throws IllegalArgumentException if a hole has no value
     */
    public OciModelNetwork(String name, OciModelNetworkArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var network = args.network();
        var children = new OciChildren(this, Optional.empty());
        var holes = placed(children, args);
        vcnId = holes.fill(network.vcnId());
        subnetId = holes.fill(network.subnetId());
        privateEndpoint = privateEndpoint(children, args, securityGroup(children, args));
        registerOutputs(
                Map.of("fqdn", privateEndpoint.fqdn(), "privateEndpointId", privateEndpoint.id(), "vcnId", vcnId));
    }

    /** Returns the OCID of the VCN. */
    public Output<String> vcnId() {
        return vcnId;
    }

    /** Returns the OCID of the private endpoint's subnet. */
    public Output<String> subnetId() {
        return subnetId;
    }

    /** Returns the OCID of the private endpoint. */
    public Output<String> privateEndpointId() {
        return privateEndpoint.id();
    }

    /** Returns the host name of the private endpoint. */
    public Output<String> fqdn() {
        return privateEndpoint.fqdn();
    }

    private static Holes placed(OciChildren children, OciModelNetworkArgs args) {
        return args.network()
                .vcn()
                .map(cidr -> PrivateVcn.declare(
                        children, cidr, args.compartmentId(), args.network().freeformTags(), args.holes()))
                .orElse(args.holes());
    }

    private NetworkSecurityGroup securityGroup(OciChildren children, OciModelNetworkArgs args) {
        OciNetwork network = args.network();
        var group = new NetworkSecurityGroup(
                children.name("security-group"),
                NetworkSecurityGroupArgs.builder()
                        .compartmentId(args.compartmentId())
                        .vcnId(vcnId)
                        .displayName(children.name("security-group"))
                        .freeformTags(network.freeformTags())
                        .build(),
                children.options());
        network.allowFrom().forEach(block -> allow(children, group, block));
        return group;
    }

    private static void allow(OciChildren children, NetworkSecurityGroup group, String block) {
        new NetworkSecurityGroupSecurityRule(
                children.name("allow-" + block.replace('/', '-')),
                NetworkSecurityGroupSecurityRuleArgs.builder()
                        .networkSecurityGroupId(group.id())
                        .direction("INGRESS")
                        .protocol(TCP)
                        .source(block)
                        .sourceType("CIDR_BLOCK")
                        .description("HTTPS from " + block)
                        .tcpOptions(https())
                        .build(),
                children.options());
    }

    private static NetworkSecurityGroupSecurityRuleTcpOptionsArgs https() {
        return NetworkSecurityGroupSecurityRuleTcpOptionsArgs.builder()
                .destinationPortRange(
                        PortRangeArgs.builder().min(HTTPS).max(HTTPS).build())
                .build();
    }

    private GenerativeAiPrivateEndpoint privateEndpoint(
            OciChildren children, OciModelNetworkArgs args, NetworkSecurityGroup group) {
        return new GenerativeAiPrivateEndpoint(
                children.name("private-endpoint"),
                GenerativeAiPrivateEndpointArgs.builder()
                        .compartmentId(args.compartmentId())
                        .subnetId(subnetId)
                        .nsgIds(group.id().applyValue(List::of))
                        .dnsPrefix(args.network().dnsPrefix())
                        .displayName(children.name("private-endpoint"))
                        .freeformTags(args.network().freeformTags())
                        .build(),
                children.guarded());
    }
}
