package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.InterfaceEndpoint;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awscdk.services.ec2.CfnVPCEndpoint;
import software.constructs.Construct;

/**
 * The interface endpoints through which models are called without crossing the internet, each limited to the calls that
 * it is for. Makes the VPC around them where the network asks for one.
 *
 * <p>Declares {@code Endpoint-<service>} and {@code SecurityGroup}; for a new VPC also {@code Vpc}, {@code RouteTable},
 * and for each zone {@code Subnet-<zoneId>} and {@code RouteTable-<zoneId>}. These ids never change.
 */
public final class PrivateModelEndpoints extends Construct {
    private final SortedMap<String, String> endpointIds;
    private final Holes holes;
    private final String vpcId;
    private final List<Text> invocationEndpointIds;

    /**
     * Declares the endpoints.
     *
     * @throws IllegalArgumentException with every problem: endpoints of another Region, without a subnet or that nobody
     *     may reach, a hole without a value
     */
    public PrivateModelEndpoints(Construct scope, String id, PrivateModelEndpointsProps props) {
        super(scope, id);
        var network = props.network();
        var given = new NetworkCheck(this, props).holes();
        var tags = new ResourceTags(getNode().getPath(), network.tags());
        var around = network.vpc()
                .map(cidr -> given.with(new PrivateVpc(this, tags).declare(cidr, network)))
                .orElse(given);
        vpcId = network.vpcId().fill(around);
        holes = network.endpoints().isEmpty() ? around : around.with(declareEndpoints(props, around, tags));
        endpointIds = Collections.unmodifiableSortedMap(ids(network, holes));
        invocationEndpointIds = network.invocationEndpointIds();
    }

    /**
     * Makes endpoints in a team's own VPC, for the models that its stack calls.
     *
     * @throws IllegalArgumentException with every problem: no models, models of several Regions, and those of the
     *     constructor
     */
    public static PrivateModelEndpoints inVpc(Construct scope, String id, ModelsInVpcProps props) {
        return new PrivateModelEndpoints(scope, id, ModelsInVpc.of(scope, id, props));
    }

    /** Returns the ids of all endpoints, made here or existing, by service such as {@code bedrock-runtime}. */
    public SortedMap<String, String> getEndpointIds() {
        return endpointIds;
    }

    /**
     * Returns the ids of the endpoints that take model calls, as texts for a consumer's private invocations; their holes
     * are filled by {@link #getHoles()}.
     */
    public List<Text> getInvocationEndpointIds() {
        return invocationEndpointIds;
    }

    /** Returns the values of every hole that the network has: those given and those of what was made here. */
    public Holes getHoles() {
        return holes;
    }

    /** Returns the id of the VPC. */
    public String getVpcId() {
        return vpcId;
    }

    private static SortedMap<String, String> ids(AwsNetwork network, Holes holes) {
        var ids = new TreeMap<String, String>();
        network.existing().forEach((service, text) -> ids.put(service, text.fill(holes)));
        network.endpoints()
                .forEach(endpoint ->
                        ids.put(endpoint.service(), holes.apply(AwsNetwork.endpointId(endpoint.service()))));
        return ids;
    }

    private Holes declareEndpoints(PrivateModelEndpointsProps props, Holes around, ResourceTags tags) {
        var network = props.network();
        var groupId = EndpointSecurityGroup.declare(this, vpcId, network.allowFrom(), props.clients(), tags);
        var subnetIds =
                network.subnetIds().stream().map(text -> text.fill(around)).toList();
        var ids = Holes.NONE;
        for (var endpoint : network.endpoints()) {
            var declared = endpoint(endpoint, around, tags)
                    .subnetIds(subnetIds)
                    .securityGroupIds(List.of(groupId))
                    .build();
            ids = ids.with(AwsNetwork.endpointId(endpoint.service()), declared.getAttrId());
        }
        return ids;
    }

    private CfnVPCEndpoint.Builder endpoint(InterfaceEndpoint endpoint, Holes around, ResourceTags tags) {
        var id = "Endpoint-" + endpoint.service();
        return CfnVPCEndpoint.Builder.create(this, id)
                .vpcEndpointType("Interface")
                .serviceName(endpoint.serviceName())
                .vpcId(vpcId)
                .privateDnsEnabled(true)
                .policyDocument(endpoint.policy().json(around))
                .tags(tags.named(id));
    }
}
