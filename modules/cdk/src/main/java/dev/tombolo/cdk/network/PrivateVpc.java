package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import software.amazon.awscdk.services.ec2.CfnRouteTable;
import software.amazon.awscdk.services.ec2.CfnSubnet;
import software.amazon.awscdk.services.ec2.CfnSubnetRouteTableAssociation;
import software.amazon.awscdk.services.ec2.CfnVPC;
import software.constructs.Construct;

/**
 * A VPC without a way to the internet. Private DNS of the endpoints asks for both DNS attributes
 * (https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html, read 2026-11-22).
 *
 * @param scope where it is declared
 * @param tags the tags of everything
 */
record PrivateVpc(Construct scope, ResourceTags tags) {
    /** Declares the VPC, its subnets and their route table, and returns their ids. */
    Holes declare(Cidr cidr, AwsNetwork network) {
        var vpcId = vpc(cidr);
        var routeTableId = routeTable(vpcId);
        var holes = Holes.NONE.with(AwsNetwork.VPC_ID, vpcId);
        for (var subnet : network.subnets()) {
            var subnetId = subnet(subnet, vpcId);
            associate(subnet.zoneId(), subnetId, routeTableId);
            holes = holes.with(subnet.id(), subnetId);
        }
        return holes;
    }

    private String vpc(Cidr cidr) {
        return CfnVPC.Builder.create(scope, "Vpc")
                .cidrBlock(cidr.toString())
                .enableDnsSupport(true)
                .enableDnsHostnames(true)
                .tags(tags.named("Vpc"))
                .build()
                .getAttrVpcId();
    }

    private String routeTable(String vpcId) {
        return CfnRouteTable.Builder.create(scope, "RouteTable")
                .vpcId(vpcId)
                .tags(tags.named("RouteTable"))
                .build()
                .getAttrRouteTableId();
    }

    private String subnet(AwsNetwork.Subnet subnet, String vpcId) {
        var id = "Subnet-" + subnet.zoneId();
        return CfnSubnet.Builder.create(scope, id)
                .vpcId(vpcId)
                .availabilityZoneId(subnet.zoneId())
                .cidrBlock(subnet.cidr().toString())
                .mapPublicIpOnLaunch(false)
                .tags(tags.named(id))
                .build()
                .getAttrSubnetId();
    }

    private void associate(String zoneId, String subnetId, String routeTableId) {
        CfnSubnetRouteTableAssociation.Builder.create(scope, "RouteTable-" + zoneId)
                .subnetId(subnetId)
                .routeTableId(routeTableId)
                .build();
    }
}
