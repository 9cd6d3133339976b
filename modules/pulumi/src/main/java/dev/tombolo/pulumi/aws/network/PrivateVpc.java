package dev.tombolo.pulumi.aws.network;

import com.pulumi.aws.ec2.RouteTable;
import com.pulumi.aws.ec2.RouteTableArgs;
import com.pulumi.aws.ec2.RouteTableAssociation;
import com.pulumi.aws.ec2.RouteTableAssociationArgs;
import com.pulumi.aws.ec2.Subnet;
import com.pulumi.aws.ec2.SubnetArgs;
import com.pulumi.aws.ec2.Vpc;
import com.pulumi.aws.ec2.VpcArgs;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;

/** A VPC without a way to the internet: its one route table has no route but the local one. */
final class PrivateVpc {
    private final ChildNames children;
    private final Vpc vpc;
    private final RouteTable routes;

    private PrivateVpc(ChildNames children, Cidr cidr) {
        this.children = children;
        this.vpc = new Vpc(
                children.name("vpc"),
                VpcArgs.builder()
                        .cidrBlock(cidr.toString())
                        .enableDnsSupport(true)
                        .enableDnsHostnames(true)
                        .tags(children.tags("vpc"))
                        .build(),
                children.options());
        this.routes = new RouteTable(
                children.name("routes"),
                RouteTableArgs.builder()
                        .vpcId(vpc.id())
                        .tags(children.tags("routes"))
                        .build(),
                children.options());
    }

    /** Declares it and returns the values of holes, those of its ids among them. */
    static Holes declare(ChildNames children, Cidr cidr, List<AwsNetwork.Subnet> subnets, Holes holes) {
        var declared = new PrivateVpc(children, cidr);
        var filled = holes.with(AwsNetwork.VPC_ID, declared.vpc.id());
        for (var subnet : subnets) {
            filled = filled.with(subnet.id(), declared.subnet(subnet).id());
        }
        return filled;
    }

    private Subnet subnet(AwsNetwork.Subnet wanted) {
        var suffix = "subnet-" + wanted.zoneId();
        var subnet = new Subnet(
                children.name(suffix),
                SubnetArgs.builder()
                        .vpcId(vpc.id())
                        .availabilityZoneId(wanted.zoneId())
                        .cidrBlock(wanted.cidr().toString())
                        .mapPublicIpOnLaunch(false)
                        .tags(children.tags(suffix))
                        .build(),
                children.options());
        new RouteTableAssociation(
                children.name("routes-" + wanted.zoneId()),
                RouteTableAssociationArgs.builder()
                        .routeTableId(routes.id())
                        .subnetId(subnet.id())
                        .build(),
                children.options());
        return subnet;
    }
}
