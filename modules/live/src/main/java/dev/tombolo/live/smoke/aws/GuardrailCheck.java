package dev.tombolo.live.smoke.aws;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.smoke.CheapCall;
import dev.tombolo.live.smoke.ModelAnswer;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a call without the guardrail that IAM requires is denied, and whether the guardrail stops a known bad prompt.
 * That a header was taken proves nothing: bedrock-mantle takes it and answers HTTP 200.
 */
final class GuardrailCheck implements Check {
    private final SmokeConsumer consumer;
    private final Session session;
    private final Function<String, Network> network;

    GuardrailCheck(SmokeConsumer consumer, Session session, Function<String, Network> network) {
        this.consumer = consumer;
        this.session = session;
        this.network = network;
    }

    @Override
    public String name() {
        return "guardrail";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SmokePermissions.ASSUME, SmokePermissions.READ_HAND_OFF);
    }

    @Override
    public List<Question> questions() {
        return consumer.paths().stream()
                .map(path -> new Question(consumer.subject(path), SmokePermissions.TO_CALL, () -> answers(path)))
                .toList();
    }

    private List<Answer> answers(ModelPath path) {
        var handed = session.handed(path).filter(HandedCall::isGuarded);
        if (handed.isEmpty()
                || Body.of(path.api(), handed.get(), CheapCall.PROMPT).isEmpty()) {
            return List.of();
        }
        if (consumer.way() == SmokeConsumer.Way.PRIVATE && network.apply(path.baseUrl()) == Network.PUBLIC) {
            return List.of(Answer.notChecked(
                    consumer.subject(path),
                    "calls from the internet are denied before a guardrail is asked",
                    "run it inside the network"));
        }
        if (!session.call(path, handed.get(), CheapCall.PROMPT).isOfModel()) {
            return List.of(Answer.notChecked(
                    consumer.subject(path),
                    "the call with the guardrail got no answer",
                    "make the check \"answer\" pass"));
        }
        return List.of(required(path, handed.get()), bites(path, handed.get()));
    }

    private Answer required(ModelPath path, HandedCall handed) {
        var subject = consumer.subject(path);
        try {
            var answer = session.call(path, handed.unguarded(), CheapCall.PROMPT);
            return answer.isOfModel()
                    ? Answer.fail(
                            subject,
                            "a call without the guardrail was let through",
                            "look for a statement that allows it: ./tombolo access")
                    : other(subject, "a call without the guardrail", answer);
        } catch (Unanswered e) {
            if (e.reason() == Reason.DENIED) {
                return Answer.pass(subject, "a call without the guardrail was denied");
            }
            throw e;
        }
    }

    private Answer bites(ModelPath path, HandedCall handed) {
        var subject = consumer.subject(path);
        if (path.api() != Api.CONVERSE) {
            return Answer.notChecked(
                    subject,
                    "no source says how " + path.api().key() + " tells that a guardrail stepped in",
                    "try a prompt that it must stop by hand");
        }
        if (consumer.knownBadPrompt().isEmpty()) {
            return Answer.notChecked(subject, "no prompt is known that this guardrail stops", "try one by hand");
        }
        var answer = session.call(path, handed, consumer.knownBadPrompt().get());
        if (!answer.isOfModel()) {
            return other(subject, "a prompt with a secret key", answer);
        }
        return answer.isIntervened()
                ? Answer.pass(subject, "the guardrail stopped a prompt with a secret key")
                : Answer.fail(
                        subject,
                        "the guardrail let a prompt with a secret key pass",
                        "look at the version that the hand-off names");
    }

    private static Answer other(String subject, String call, ModelAnswer answer) {
        return Answer.notChecked(
                subject,
                call + " was answered with HTTP 200 and " + answer.instead(),
                "look for a proxy that answers in the service's place, and run it again");
    }
}
