package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The topic <em>network</em> on AWS: turns a choice of network into the endpoints that its models need. */
public final class AwsNetworks {
    private AwsNetworks() {}

    /**
     * Returns what must exist.
     *
     * @param place the account and Region
     * @param choice the network
     * @param paths everything that is called through it
     * @param bearerToken whether any caller uses bearer tokens
     * @param tags the tags of everything that is made
     */
    public static AwsNetwork of(
            AwsPlace place,
            AwsNetworkChoice choice,
            List<ModelPath> paths,
            BearerToken bearerToken,
            Map<String, String> tags) {
        return ofCalls(place, choice, Billing.NONE.calls(paths), bearerToken, tags);
    }

    /**
     * Returns what must exist for calls that carry profiles and projects.
     *
     * @param place the account and Region
     * @param choice the network
     * @param calls everything that is called through it
     * @param bearerToken whether any caller uses bearer tokens
     * @param tags the tags of everything that is made
     */
    public static AwsNetwork ofCalls(
            AwsPlace place,
            AwsNetworkChoice choice,
            List<ModelCall> calls,
            BearerToken bearerToken,
            Map<String, String> tags) {
        var endpoints = new EndpointPolicies(place, calls, bearerToken).endpoints();
        return choice instanceof AwsNetworkChoice.NewVpc created
                ? created(created, endpoints, tags)
                : existing((AwsNetworkChoice.ExistingVpc) choice, endpoints, tags);
    }

    private static AwsNetwork created(
            AwsNetworkChoice.NewVpc choice, List<InterfaceEndpoint> endpoints, Map<String, String> tags) {
        var subnets = subnets(choice);
        return new AwsNetwork(
                Optional.of(choice.cidr()),
                Text.of(AwsNetwork.VPC_ID),
                subnets,
                subnets.stream().map(subnet -> Text.of(subnet.id())).toList(),
                List.of(choice.cidr().toString()),
                endpoints,
                new TreeMap<>(),
                new TreeMap<>(tags));
    }

    /** Zones take their blocks in the order of the file: a zone that is added at the end moves no other. */
    private static List<AwsNetwork.Subnet> subnets(AwsNetworkChoice.NewVpc choice) {
        var blocks = choice.cidr().split(4);
        return IntStream.range(0, choice.zoneIds().size())
                .mapToObj(zone -> new AwsNetwork.Subnet(choice.zoneIds().get(zone), blocks.get(zone)))
                .toList();
    }

    private static AwsNetwork existing(
            AwsNetworkChoice.ExistingVpc choice, List<InterfaceEndpoint> endpoints, Map<String, String> tags) {
        return new AwsNetwork(
                Optional.empty(),
                choice.vpcId(),
                List.of(),
                choice.subnetIds(),
                choice.allowFrom(),
                endpoints.stream()
                        .filter(endpoint -> !choice.endpoints().containsKey(endpoint.service()))
                        .toList(),
                new TreeMap<>(choice.endpoints()),
                new TreeMap<>(tags));
    }
}
