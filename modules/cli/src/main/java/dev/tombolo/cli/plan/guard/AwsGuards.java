package dev.tombolo.cli.plan.guard;

import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Tags;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.access.AwsAccess;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.cli.plan.content.GuardPlan;
import dev.tombolo.cli.plan.content.GuardState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks in the output for the statements that keep a consumer on our endpoints and under our guardrail.
 *
 * @param views what the engine wrote
 * @param consumer the consumer
 */
public record AwsGuards(Views views, AwsConsumer consumer) {
    private static final String GUARDRAIL = "bedrock:GuardrailIdentifier";
    private static final List<String> RUNTIME_INVOCATIONS =
            List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");
    private static final String SOURCE = "aws:SourceVpce";
    private static final List<String> MANTLE_INVOCATIONS = List.of("bedrock-mantle:CreateInference");

    /** Returns from where the consumer may call. */
    public String from() {
        return keptPrivate() ? "our VPC endpoints" : "anywhere";
    }

    /** Returns how far its calls are held to the private path. */
    public GuardPlan privatePath() {
        return keptPrivate()
                ? new GuardPlan(GuardState.ENFORCED, "denied unless aws:SourceVpce is ours")
                : new GuardPlan(GuardState.NOT_DECLARED, "calls from anywhere are allowed");
    }

    /** Returns how far its calls are held to the guardrail. */
    public GuardPlan guardrail() {
        return denied(RUNTIME_INVOCATIONS, GUARDRAIL)
                ? new GuardPlan(GuardState.ENFORCED, "denied unless bedrock:GuardrailIdentifier is ours" + versions())
                : new GuardPlan(GuardState.NOT_DECLARED, "calls without a guardrail are allowed");
    }

    /** Several versions pass while callers learn a new one, which a reviewer should see. */
    private String versions() {
        long most = statements()
                .flatMap(grant -> grant.statement().conditions().on(GUARDRAIL))
                .filter(AwsGuards::isNegative)
                .mapToLong(condition -> condition.values().size())
                .max()
                .orElse(0);
        return most > 1 ? ", in one of " + most + " versions" : "";
    }

    private boolean keptPrivate() {
        return denied(RUNTIME_INVOCATIONS, SOURCE) && denied(MANTLE_INVOCATIONS, SOURCE);
    }

    private boolean denied(List<String> actions, String key) {
        return actions.stream().allMatch(action -> statements().anyMatch(grant -> denies(grant, action, key)));
    }

    private static boolean denies(AwsGrant grant, String action, String key) {
        return grant.statement().denies(action) == Answer.YES
                && grant.statement().conditions().on(key).anyMatch(AwsGuards::isNegative);
    }

    /** A denial that holds where the value is ours would keep nobody on it. */
    private static boolean isNegative(Condition condition) {
        return condition.operator().toLowerCase(Locale.ROOT).contains("not");
    }

    private Stream<AwsGrant> statements() {
        return views.identityGrants().filter(this::isOfConsumer);
    }

    /** A role of ours carries the consumer's tag; its policy may be a resource of its own, and an existing role has only that. */
    private boolean isOfConsumer(AwsGrant grant) {
        return tagged(grant)
                || grant.resource()
                        .property("name")
                        .or(() -> grant.resource().property("PolicyName"))
                        .flatMap(name -> name.value().text())
                        .equals(Optional.of(AwsAccess.policyName(consumer)));
    }

    private boolean tagged(AwsGrant grant) {
        return Tags.of(grant.resource())
                .get(Tags.CONSUMER)
                .flatMap(value -> value.text())
                .equals(Optional.ofNullable(consumer.tags().get(Tags.CONSUMER)));
    }
}
