package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.AwsCall;
import dev.tombolo.assurance.decision.aws.CallAttribution;
import dev.tombolo.assurance.decision.aws.Credential;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Tags;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.catalog.Attribution;
import dev.tombolo.catalog.path.ModelPath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an environment says about the calls of one consumer.
 *
 * @param consumer the consumer
 */
record ConsumerWish(AwsConsumer consumer) {

    Wish about(AwsCall call) {
        if (!isModel(call)) {
            return Wish.NONE;
        }
        if (isClosed(call)) {
            return Wish.DENY;
        }
        return isOpen(call) ? Wish.ALLOW : Wish.NONE;
    }

    private boolean isModel(AwsCall call) {
        return calls(call.path()).findAny().isPresent();
    }

    private Stream<ModelCall> calls(ModelPath path) {
        return consumer.calls().stream().filter(asked -> Asking.of(asked.path()).equals(Asking.of(path)));
    }

    /** What the environment promises to keep out. */
    private boolean isClosed(AwsCall call) {
        boolean outside = isPrivate() && !call.entrance().isEndpoint();
        boolean unguarded = isGuarded() && call.guardrail().isEmpty();
        boolean token = call.credential() == Credential.SHORT_TERM_TOKEN && consumer.bearerToken() == BearerToken.NONE;
        return outside || unguarded || token;
    }

    private boolean isOpen(AwsCall call) {
        return call.entrance().isEndpoint() == isPrivate()
                && call.guardrail().isPresent() == isGuarded()
                && calls(call.path()).anyMatch(asked -> isNamed(asked, call.attribution()));
    }

    /** Whether a call names what the consumer's own call names: its profile, its project, or nothing. */
    private boolean isNamed(ModelCall asked, Optional<CallAttribution> named) {
        return named.map(CallAttribution::kind).equals(attribution(asked))
                && named.map(this::isOwn).orElse(true);
    }

    private static Optional<Attribution> attribution(ModelCall asked) {
        return asked.path()
                .attribution()
                .stated()
                .filter(kind -> kind == Attribution.APPLICATION_PROFILE
                        ? asked.profile().isPresent()
                        : kind == Attribution.PROJECT && asked.project().isPresent());
    }

    private boolean isOwn(CallAttribution named) {
        return Tags.of(named.resource())
                .get(Tags.CONSUMER)
                .flatMap(Value::text)
                .equals(Optional.ofNullable(consumer.tags().get(Tags.CONSUMER)));
    }

    private boolean isPrivate() {
        return consumer.invocations() instanceof Invocations.Private;
    }

    private boolean isGuarded() {
        return consumer.guardrail() instanceof GuardrailDemand.Required;
    }
}
