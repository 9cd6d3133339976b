package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Map;

/** The network on AWS from which models are called. */
public sealed interface AwsNetworkChoice {
    /**
     * A VPC of our own, without a way to the internet: one private subnet in each zone.
     *
     * @param cidr the VPC's addresses
     * @param zoneIds zone ids, such as {@code use1-az1}, which mean the same zone in every account
     */
    record NewVpc(Cidr cidr, List<String> zoneIds) implements AwsNetworkChoice {}

    /**
     * A VPC that somebody else made.
     *
     * @param vpcId its id
     * @param subnetIds the subnets in which endpoints are placed
     * @param allowFrom the CIDR blocks and security groups that may reach the endpoints
     * @param endpoints endpoints that exist there already, by service such as {@code bedrock-runtime}; they keep their
     *     own policies
     */
    record ExistingVpc(Text vpcId, List<Text> subnetIds, List<String> allowFrom, Map<String, Text> endpoints)
            implements AwsNetworkChoice {}
}
