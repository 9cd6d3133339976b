package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.attribution.ProjectHeader;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the blueprint's input on AWS of a document in which nothing is wrong. */
record AwsAssembly(String name, CheckedDocument checked, Catalog catalog, String approved) {
    AwsSide side(AwsDocument aws) {
        var place = new AwsPlace(catalog.region(aws.region(), Cloud.AWS).orElseThrow(), Text.of(aws.account()));
        var attributions = new TreeMap<String, ConsumerAttribution>();
        var callers = new TreeMap<String, AwsConsumer>();
        checked.consumers(Cloud.AWS).forEach((key, consumer) -> {
            var caller = consumer(key, consumer, aws, place);
            var attribution = attribution(place, consumer, caller);
            attribution.ifPresent(found -> attributions.put(key, found));
            callers.put(
                    key,
                    caller.billed(attribution.map(ConsumerAttribution::billing).orElse(Billing.NONE)));
        });
        var network = aws.network().map(given -> network(place, given, callers.values()));
        var consumers = callers.entrySet().stream()
                .map(caller -> caller.getValue().from(invocations(caller.getKey(), network)))
                .toList();
        var guardrails = new GuardrailAssembly(name, checked, aws, place).guardrails();
        return new AwsSide(
                checked.document().awsOwner(),
                aws.account(),
                owner(),
                place,
                network,
                guardrails,
                List.copyOf(attributions.values()),
                consumers,
                new SpendingAssembly(name, checked, aws).spending(consumers),
                new AccountAssembly(name, checked, catalog).side(conventions(aws)),
                new BaselineAssembly(name, checked, catalog).scope(aws, place, conventions(aws)),
                new OperationsAssembly(name, checked, aws).choice(guardrails, consumers),
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

    private Optional<ConsumerAttribution> attribution(AwsPlace place, ConsumerDocument consumer, AwsConsumer caller) {
        var header = consumer.isBuiltInCodex() ? ProjectHeader.NOT_SENT : ProjectHeader.SENT;
        return checked.document().isAttributed(consumer)
                ? Optional.of(ConsumerAttribution.of(place, caller, header)).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    private AwsNetwork network(AwsPlace place, AwsDocument.Network network, Collection<AwsConsumer> callers) {
        var calls = callers.stream().flatMap(caller -> caller.calls().stream()).toList();
        return AwsNetworks.ofCalls(place, choice(network), calls, bearerToken(), Tags.of(name, checked.document()));
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

    private AwsConsumer consumer(String key, ConsumerDocument consumer, AwsDocument aws, AwsPlace place) {
        return new AwsConsumer(
                        consumer.formerly().orElse(key),
                        consumer.aws().map(AwsIdentityDocument::identity).orElseThrow(),
                        checked.paths(key, Cloud.AWS),
                        consumer.bearerTokens().isPresent() ? BearerToken.SHORT_TERM : BearerToken.NONE,
                        new Invocations.Anywhere(),
                        new GuardrailAssembly(name, checked, aws, place).demand(key, consumer),
                        conventions(aws),
                        name,
                        Tags.of(name, checked.document(), key))
                .suspended(new SuspensionAssembly(checked.document()).of(consumer));
    }

    private Invocations invocations(String key, Optional<AwsNetwork> network) {
        var document = checked.document();
        return document.invocationsOf(
                                Objects.requireNonNull(document.consumers().get(key)))
                        == InvocationsWord.PRIVATE
                ? new Invocations.Private(network.orElseThrow().invocationEndpointIds())
                : new Invocations.Anywhere();
    }

    private static AwsConventions conventions(AwsDocument aws) {
        return aws.conventions().map(AwsAssembly::conventions).orElse(AwsConventions.NONE);
    }

    static AwsConventions conventions(AwsDocument.Conventions given) {
        return new AwsConventions(given.namePrefix(), given.rolePath().orElse("/"), given.permissionsBoundary());
    }
}
