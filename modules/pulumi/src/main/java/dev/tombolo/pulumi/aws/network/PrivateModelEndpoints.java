package dev.tombolo.pulumi.aws.network;

import com.pulumi.aws.ec2.SecurityGroup;
import com.pulumi.aws.ec2.SecurityGroupArgs;
import com.pulumi.aws.ec2.VpcEndpoint;
import com.pulumi.aws.ec2.VpcEndpointArgs;
import com.pulumi.aws.ec2.inputs.SecurityGroupIngressArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.InterfaceEndpoint;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The private way to models on Amazon Bedrock: interface endpoints with private DNS, each limited by its policy to the
 * models that are called, in a VPC of its own or in one that exists.
 *
 * <p>Children carry the component's name: {@code <name>-vpc}, {@code <name>-subnet-<zone id>}, {@code <name>-routes},
 * {@code <name>-routes-<zone id>}, {@code <name>-security-group}, {@code <name>-endpoint-<service>}. The security group has
 * no egress: endpoints only answer.
 */
public final class PrivateModelEndpoints extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:PrivateModelEndpoints";

    private static final int HTTPS = 443;

    private final AwsNetwork network;
    private final Holes holes;

    /** Declares the endpoints with the default provider. */
    public PrivateModelEndpoints(String name, PrivateModelEndpointsArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the endpoints.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     * @throws IllegalArgumentException if a hole has no value
     */
    public PrivateModelEndpoints(
            String name, PrivateModelEndpointsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        network = args.network();
        var children = new ChildNames(this, network.tags());
        var placed = network.vpc()
                .map(cidr -> PrivateVpc.declare(children, cidr, network.subnets(), args.holes()))
                .orElse(args.holes());
        holes = network.endpoints().isEmpty() ? placed : endpoints(children, placed, args.clients());
        registerOutputs(outputs());
    }

    /** Returns the id of the VPC. */
    public Output<String> vpcId() {
        return holes.fill(network.vpcId());
    }

    /** Returns the id of the endpoint of a service such as {@code bedrock-runtime}, made here or given. */
    public Output<String> endpointId(String service) {
        var existing = network.existing().get(service);
        return existing == null ? holes.fill(Text.of(AwsNetwork.endpointId(service))) : holes.fill(existing);
    }

    /** Returns the limit that lets models be called through these endpoints only; {@link #holes()} has its values. */
    public Invocations invocations() {
        return new Invocations.Private(network.invocationEndpointIds());
    }

    /** Returns the values of the blueprint's holes that this component fills or was given. */
    public Holes holes() {
        return holes;
    }

    private Holes endpoints(ChildNames children, Holes placed, List<Output<String>> clients) {
        var securityGroup = securityGroup(children, placed, clients);
        var filled = placed;
        for (var endpoint : network.endpoints()) {
            var declared = endpoint(children, endpoint, securityGroup, placed);
            filled = filled.with(AwsNetwork.endpointId(endpoint.service()), declared.id());
        }
        return filled;
    }

    private SecurityGroup securityGroup(ChildNames children, Holes placed, List<Output<String>> clients) {
        return new SecurityGroup(
                children.name("security-group"),
                SecurityGroupArgs.builder()
                        .description("Reaches the model endpoints on port 443")
                        .vpcId(placed.fill(network.vpcId()))
                        .ingress(ingress(clients))
                        .tags(children.tags("security-group"))
                        .build(),
                children.options());
    }

    private List<SecurityGroupIngressArgs> ingress(List<Output<String>> clients) {
        var literal = network.allowFrom().stream().sorted().distinct().map(PrivateModelEndpoints::https);
        return Stream.concat(literal, clients.stream().map(PrivateModelEndpoints::httpsFromClient))
                .toList();
    }

    private static SecurityGroupIngressArgs https(String source) {
        var rule = https().description("HTTPS from " + source);
        return source.startsWith("sg-")
                ? rule.securityGroups(source).build()
                : rule.cidrBlocks(source).build();
    }

    private static SecurityGroupIngressArgs httpsFromClient(Output<String> securityGroupId) {
        return https().description("HTTPS from a client")
                .securityGroups(securityGroupId.applyValue(List::of))
                .build();
    }

    private static SecurityGroupIngressArgs.Builder https() {
        return SecurityGroupIngressArgs.builder()
                .protocol("tcp")
                .fromPort(HTTPS)
                .toPort(HTTPS);
    }

    private VpcEndpoint endpoint(
            ChildNames children, InterfaceEndpoint endpoint, SecurityGroup securityGroup, Holes placed) {
        var suffix = "endpoint-" + endpoint.service();
        return new VpcEndpoint(
                children.name(suffix),
                VpcEndpointArgs.builder()
                        .vpcId(placed.fill(network.vpcId()))
                        .serviceName(endpoint.serviceName())
                        .vpcEndpointType("Interface")
                        .subnetIds(placed.fillAll(network.subnetIds()))
                        .securityGroupIds(securityGroup.id().applyValue(List::of))
                        .privateDnsEnabled(true)
                        .policy(placed.json(endpoint.policy()))
                        .tags(children.tags(suffix))
                        .build(),
                children.options());
    }

    private Map<String, Output<?>> outputs() {
        var outputs = new TreeMap<String, Output<?>>();
        outputs.put("vpcId", vpcId());
        network.endpoints()
                .forEach(endpoint -> outputs.put(endpoint.service() + "EndpointId", endpointId(endpoint.service())));
        return outputs;
    }
}
