package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.AwsCall;
import dev.tombolo.assurance.decision.aws.Credential;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;

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
        return consumer.paths().stream().map(Asking::of).anyMatch(Asking.of(call.path())::equals);
    }

    /** What the environment promises to keep out. */
    private boolean isClosed(AwsCall call) {
        boolean outside = isPrivate() && !call.entrance().isEndpoint();
        boolean unguarded = isGuarded() && call.guardrail().isEmpty();
        boolean token = call.credential() == Credential.SHORT_TERM_TOKEN && consumer.bearerToken() == BearerToken.NONE;
        return outside || unguarded || token;
    }

    private boolean isOpen(AwsCall call) {
        return call.entrance().isEndpoint() == isPrivate() && call.guardrail().isPresent() == isGuarded();
    }

    private boolean isPrivate() {
        return consumer.invocations() instanceof Invocations.Private;
    }

    private boolean isGuarded() {
        return consumer.guardrail() instanceof GuardrailDemand.Required;
    }
}
