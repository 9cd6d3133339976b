package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.attribution.ProjectHeader;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.consumer.AwsIdentityDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import java.util.Objects;
import java.util.Optional;

/** Makes consumers on AWS: who each is, what a bill tells it apart by, and from where it calls. */
record AwsConsumerAssembly(CheckedDocument checked, AwsDocument aws, AwsPlace place) {
    AwsConsumer consumer(String key, ConsumerDocument consumer) {
        return new AwsConsumer(
                        consumer.formerly().orElse(key),
                        consumer.aws().map(AwsIdentityDocument::identity).orElseThrow(),
                        checked.paths(key, Cloud.AWS),
                        consumer.bearerTokens().isPresent() ? BearerToken.SHORT_TERM : BearerToken.NONE,
                        new Invocations.Anywhere(),
                        new GuardrailAssembly(checked, aws, place).demand(key, consumer),
                        aws.roleConventions(),
                        checked.name(),
                        checked.tags(key))
                .suspended(new SuspensionAssembly(checked.document()).of(consumer));
    }

    Optional<ConsumerAttribution> attribution(ConsumerDocument consumer, AwsConsumer caller) {
        var header = consumer.isBuiltInCodex() ? ProjectHeader.NOT_SENT : ProjectHeader.SENT;
        return checked.document().isAttributed(consumer)
                ? Optional.of(ConsumerAttribution.of(place, caller, header)).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    Invocations invocations(String key, Optional<AwsNetwork> network) {
        var document = checked.document();
        return document.invocationsOf(
                                Objects.requireNonNull(document.consumers().get(key)))
                        == InvocationsWord.PRIVATE
                ? new Invocations.Private(network.orElseThrow().invocationEndpointIds())
                : new Invocations.Anywhere();
    }
}
