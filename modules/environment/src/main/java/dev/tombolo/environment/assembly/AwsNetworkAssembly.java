package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.network.AwsNetworks;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the network on AWS that an environment's models are called from. */
record AwsNetworkAssembly(CheckedDocument checked, AwsPlace place) {
    AwsNetwork network(AwsDocument.Network network, Collection<AwsConsumer> callers) {
        var calls = callers.stream().flatMap(caller -> caller.calls().stream()).toList();
        return AwsNetworks.ofCalls(place, choice(network), calls, bearerToken(), checked.tags());
    }

    private BearerToken bearerToken() {
        return checked.consumers(Cloud.AWS).values().stream()
                        .anyMatch(consumer -> consumer.bearerTokens().isPresent())
                ? BearerToken.SHORT_TERM
                : BearerToken.NONE;
    }

    private static AwsNetworkChoice choice(AwsDocument.Network network) {
        return network.cidr()
                .flatMap(Cidr::parse)
                .<AwsNetworkChoice>map(cidr -> new AwsNetworkChoice.NewVpc(cidr, network.zones()))
                .orElseGet(() -> new AwsNetworkChoice.ExistingVpc(
                        Text.of(network.vpc().orElseThrow()),
                        network.subnets().stream().map(Text::of).toList(),
                        network.allowFrom(),
                        network.endpoints().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, endpoint -> Text.of(endpoint.getValue())))));
    }
}
