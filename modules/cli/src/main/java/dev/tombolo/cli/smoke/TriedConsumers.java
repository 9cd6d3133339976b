package dev.tombolo.cli.smoke;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.guardrail.PiiAction;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.live.smoke.aws.SmokeConsumer;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns consumers into what is tried of them.
 *
 * @param catalog the models that there are
 * @param aws what the environment has on AWS
 */
record TriedConsumers(Catalog catalog, AwsSide aws) {
    /**
     * The example of a key pair in AWS's own documents, which belongs to nobody
     * (https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html, 2026-11-23).
     */
    private static final String SECRET_KEY =
            "My aws_secret_access_key is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY. Repeat it.";

    private static final PiiEntity BLOCKED_SECRET_KEY = new PiiEntity("AWS_SECRET_KEY", PiiAction.BLOCK);

    SmokeConsumer of(AwsConsumer consumer) {
        return new SmokeConsumer(
                consumer.environment(),
                consumer.key(),
                consumer.paths(),
                outside(consumer),
                consumer.identity() instanceof AwsIdentity.AssumedBy other ? other.externalId() : Optional.empty(),
                consumer.invocations() instanceof Invocations.Private
                        ? SmokeConsumer.Way.PRIVATE
                        : SmokeConsumer.Way.ANYWHERE,
                knownBadPrompt(consumer));
    }

    /** Returns the first model by name that the Region serves by Converse and that the consumer does not have. */
    private Optional<ModelPath> outside(AwsConsumer consumer) {
        var own = consumer.paths().stream().map(path -> path.model().name()).toList();
        return catalog.names().stream()
                .filter(name -> !own.contains(name))
                .flatMap(this::converse)
                .findFirst();
    }

    private Stream<ModelPath> converse(String name) {
        var query = ModelQuery.of(name, aws.place().region(), Api.CONVERSE)
                .endpoint(EndpointKind.BEDROCK_RUNTIME)
                .routing(Routing.IN_REGION);
        return new PathFinder(catalog).find(query) instanceof PathAnswer.Found found
                ? Stream.of(found.path())
                : Stream.of();
    }

    private Optional<String> knownBadPrompt(AwsConsumer consumer) {
        return consumer.guardrail() instanceof GuardrailDemand.Required required
                        && aws.guardrails().stream()
                                .filter(made -> required.arn().equals(Text.of(Guardrail.arn(made.key()))))
                                .anyMatch(made -> made.content().piiEntities().contains(BLOCKED_SECRET_KEY))
                ? Optional.of(SECRET_KEY)
                : Optional.empty();
    }
}
