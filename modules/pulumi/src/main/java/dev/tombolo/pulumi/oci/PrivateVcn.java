package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.resource.DefaultSecurityList;
import dev.tombolo.pulumi.oci.resource.DefaultSecurityListArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciService;
import dev.tombolo.pulumi.oci.resource.RouteTable;
import dev.tombolo.pulumi.oci.resource.RouteTableArgs;
import dev.tombolo.pulumi.oci.resource.RouteTableRouteRuleArgs;
import dev.tombolo.pulumi.oci.resource.ServiceGateway;
import dev.tombolo.pulumi.oci.resource.ServiceGatewayArgs;
import dev.tombolo.pulumi.oci.resource.ServiceGatewayServiceArgs;
import dev.tombolo.pulumi.oci.resource.Subnet;
import dev.tombolo.pulumi.oci.resource.SubnetArgs;
import dev.tombolo.pulumi.oci.resource.Vcn;
import dev.tombolo.pulumi.oci.resource.VcnArgs;
import java.util.List;
import java.util.Map;

/**
 * A VCN whose only way out leads to Oracle's services. Its subnet takes the first quarter of the addresses. The security list
 * that a VCN is born with lets SSH in from everywhere; here it is emptied, and security groups alone let traffic in
 * (https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/securitylists.htm).
 */
final class PrivateVcn {
    private static final int PARTS = 4;

    private final OciChildren children;
    private final Output<String> compartmentId;
    private final Map<String, String> freeformTags;
    private final Vcn vcn;

    private PrivateVcn(
            OciChildren children, Cidr cidr, Output<String> compartmentId, Map<String, String> freeformTags) {
        this.children = children;
        this.compartmentId = compartmentId;
        this.freeformTags = freeformTags;
        this.vcn = new Vcn(
                children.name("vcn"),
                VcnArgs.builder()
                        .compartmentId(compartmentId)
                        .cidrBlocks(List.of(cidr.toString()))
                        .displayName(children.name("vcn"))
                        .freeformTags(freeformTags)
                        .build(),
                children.guarded());
    }

    /** Declares it and returns the values of holes, those of its ids among them. */
    static Holes declare(
            OciChildren children,
            Cidr cidr,
            Output<String> compartmentId,
            Map<String, String> freeformTags,
            Holes holes) {
        var declared = new PrivateVcn(children, cidr, compartmentId, freeformTags);
        declared.emptyDefaultSecurityList();
        var subnet = declared.subnet(cidr.split(PARTS).get(0), declared.routes());
        return holes.with(OciNetwork.VCN_ID, declared.vcn.id()).with(OciNetwork.SUBNET_ID, subnet.id());
    }

    private void emptyDefaultSecurityList() {
        new DefaultSecurityList(
                children.name("default-security-list"),
                DefaultSecurityListArgs.builder()
                        .compartmentId(compartmentId)
                        .manageDefaultResourceId(vcn.defaultSecurityListId())
                        .displayName(children.name("default-security-list"))
                        .freeformTags(freeformTags)
                        .build(),
                children.options());
    }

    private RouteTable routes() {
        var services = OciService.allOfRegion(InvokeOptions.builder()
                .parent(children.parent())
                .version(OciProvider.VERSION)
                .build());
        var rule = RouteTableRouteRuleArgs.builder()
                .networkEntityId(gateway(services).id())
                .destination(services.applyValue(OciService::cidrBlock))
                .destinationType("SERVICE_CIDR_BLOCK")
                .description("Oracle's services of this Region")
                .build();
        return new RouteTable(
                children.name("routes"),
                RouteTableArgs.builder()
                        .compartmentId(compartmentId)
                        .vcnId(vcn.id())
                        .routeRules(List.of(rule))
                        .displayName(children.name("routes"))
                        .freeformTags(freeformTags)
                        .build(),
                children.options());
    }

    private ServiceGateway gateway(Output<OciService> services) {
        var service = ServiceGatewayServiceArgs.builder()
                .serviceId(services.applyValue(OciService::id))
                .build();
        return new ServiceGateway(
                children.name("services"),
                ServiceGatewayArgs.builder()
                        .compartmentId(compartmentId)
                        .vcnId(vcn.id())
                        .services(List.of(service))
                        .displayName(children.name("services"))
                        .freeformTags(freeformTags)
                        .build(),
                children.options());
    }

    private Subnet subnet(Cidr cidr, RouteTable routes) {
        return new Subnet(
                children.name("subnet"),
                SubnetArgs.builder()
                        .compartmentId(compartmentId)
                        .vcnId(vcn.id())
                        .cidrBlock(cidr.toString())
                        .routeTableId(routes.id())
                        .prohibitPublicIpOnVnic(true)
                        .displayName(children.name("subnet"))
                        .freeformTags(freeformTags)
                        .build(),
                children.options());
    }
}
