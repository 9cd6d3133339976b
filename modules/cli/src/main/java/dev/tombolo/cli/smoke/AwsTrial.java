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
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.smoke.aws.AwsSmoke;
import dev.tombolo.live.smoke.aws.SmokeConsumer;
import java.util.List;
import java.util.Optional;

/**
 * What is tried on AWS.
 *
 * @param catalog the models that there are
 * @param aws what the environment has there
 * @param live how it is called
 * @param tried the consumers that are tried
 */
record AwsTrial(Catalog catalog, AwsSide aws, LiveOptions live, List<AwsConsumer> tried) implements Trial {
    /**
     * The example of a key pair in AWS's own documents, which belongs to nobody
     * (https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html, 2026-11-23).
     */
    private static final String SECRET_KEY =
            "My aws_secret_access_key is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY. Repeat it.";

    private static final PiiEntity BLOCKED_SECRET_KEY = new PiiEntity("AWS_SECRET_KEY", PiiAction.BLOCK);

    @Override
    public Cloud cloud() {
        return Cloud.AWS;
    }

    @Override
    public String account() {
        return aws.account();
    }

    @Override
    public String accountWord() {
        return "account";
    }

    @Override
    public String region() {
        return aws.place().region().name();
    }

    @Override
    public List<String> consumers() {
        return tried.stream().map(AwsConsumer::key).toList();
    }

    @Override
    public int calls() {
        return AwsSmoke.calls(smoked());
    }

    @Override
    public Trial only(String consumer) {
        return new AwsTrial(
                catalog,
                aws,
                live,
                tried.stream().filter(each -> each.key().equals(consumer)).toList());
    }

    @Override
    public Checks until(Deadline deadline) {
        return AwsSmoke.of(
                aws.account(), smoked(), AwsConnection.of(region(), live.endpoint(), Attempts.until(deadline)));
    }

    private List<SmokeConsumer> smoked() {
        return tried.stream().map(this::smoked).toList();
    }

    private SmokeConsumer smoked(AwsConsumer consumer) {
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
        return new OutsideModel(
                        catalog,
                        name -> ModelQuery.of(name, aws.place().region(), Api.CONVERSE)
                                .endpoint(EndpointKind.BEDROCK_RUNTIME)
                                .routing(Routing.IN_REGION))
                .of(consumer.paths());
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
