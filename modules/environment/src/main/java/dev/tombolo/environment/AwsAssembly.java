package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.network.AwsNetworks;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.AwsIdentityDocument;
import dev.tombolo.environment.document.ConsumerDocument;
import dev.tombolo.environment.document.InvocationsWord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the blueprint's input on AWS of a document in which nothing is wrong. */
record AwsAssembly(String name, CheckedDocument checked, Catalog catalog, String approved) {
    AwsSide side(AwsDocument aws) {
        var place = new AwsPlace(catalog.region(aws.region(), Cloud.AWS).orElseThrow(), Text.of(aws.account()));
        var network = aws.network().map(given -> network(place, given));
        var consumers = checked.consumers(Cloud.AWS).entrySet().stream()
                .map(consumer -> consumer(consumer.getKey(), consumer.getValue(), aws, network))
                .toList();
        return new AwsSide(
                checked.document().awsOwner(),
                aws.account(),
                owner(),
                place,
                network,
                new GuardrailAssembly(name, checked, aws).guardrails(),
                consumers,
                checked.document()
                        .organization()
                        .map(organization -> new OrganizationAssembly(name, checked, catalog).side(aws, organization)),
                aws.conventions().flatMap(AwsDocument.Conventions::namePrefix),
                aws.conventions().flatMap(AwsDocument.Conventions::bootstrapQualifier));
    }

    private Owner owner() {
        return new Owner(
                "access/" + name,
                checked.document().repository(),
                Optional.of(approved),
                Tags.of(name, checked.document()));
    }

    private AwsNetwork network(AwsPlace place, AwsDocument.Network network) {
        var called = checked.consumers(Cloud.AWS).keySet().stream()
                .flatMap(key -> checked.paths(key, Cloud.AWS).stream())
                .toList();
        return AwsNetworks.of(place, choice(network), called, bearerToken(), Tags.of(name, checked.document()));
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

    private AwsConsumer consumer(String key, ConsumerDocument consumer, AwsDocument aws, Optional<AwsNetwork> network) {
        return new AwsConsumer(
                consumer.formerly().orElse(key),
                consumer.aws().map(AwsIdentityDocument::identity).orElseThrow(),
                checked.paths(key, Cloud.AWS),
                consumer.bearerTokens().isPresent() ? BearerToken.SHORT_TERM : BearerToken.NONE,
                invocations(consumer, network),
                new GuardrailAssembly(name, checked, aws).demand(key, consumer),
                aws.conventions().map(AwsAssembly::conventions).orElse(AwsConventions.NONE),
                name,
                Tags.of(name, checked.document(), key));
    }

    private Invocations invocations(ConsumerDocument consumer, Optional<AwsNetwork> network) {
        return checked.document().invocationsOf(consumer) == InvocationsWord.PRIVATE
                ? new Invocations.Private(network.orElseThrow().invocationEndpointIds())
                : new Invocations.Anywhere();
    }

    private static AwsConventions conventions(AwsDocument.Conventions given) {
        return new AwsConventions(given.namePrefix(), given.rolePath().orElse("/"), given.permissionsBoundary());
    }
}
