package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What must exist so that models can be called on AWS without crossing the internet.
 *
 * @param vpc the VPC to make; empty where one exists
 * @param vpcId the VPC's id
 * @param subnets the subnets to make; empty where they exist
 * @param subnetIds the subnets in which endpoints are placed
 * @param allowFrom the CIDR blocks and security groups that may reach the endpoints on port 443
 * @param endpoints the endpoints to make, by service
 * @param existing the endpoints that exist, by service
 * @param tags the tags of everything
 */
public record AwsNetwork(
        Optional<Cidr> vpc,
        Text vpcId,
        List<Subnet> subnets,
        List<Text> subnetIds,
        List<String> allowFrom,
        List<InterfaceEndpoint> endpoints,
        SortedMap<String, Text> existing,
        SortedMap<String, String> tags) {
    /** The hole for the id of a VPC that is made here. */
    public static final Reference VPC_ID = new Reference("vpc", "id");

    /**
     * A private subnet.
     *
     * @param zoneId the zone's id, which names the resource
     * @param cidr its addresses
     */
    public record Subnet(String zoneId, Cidr cidr) {
        /** Returns the hole for the subnet's id. */
        public Reference id() {
            return new Reference("subnet/" + zoneId, "id");
        }
    }

    /** Returns the hole for the id of an endpoint that is made here. */
    public static Reference endpointId(String service) {
        return new Reference("endpoint/" + service, "id");
    }

    /** Returns the ids of the endpoints through which models are called: those of bedrock-runtime and bedrock-mantle. */
    public List<Text> invocationEndpointIds() {
        return Stream.of("bedrock-mantle", "bedrock-runtime")
                .flatMap(service -> endpointText(service).stream())
                .toList();
    }

    private Optional<Text> endpointText(String service) {
        return Optional.ofNullable(existing.get(service))
                .or(() -> endpoints.stream()
                        .filter(endpoint -> endpoint.service().equals(service))
                        .map(endpoint -> Text.of(endpointId(service)))
                        .findFirst());
    }
}
