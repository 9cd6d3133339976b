package dev.tombolo.live.smoke.aws;

import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.smoke.CheapCall;
import java.util.List;
import java.util.function.Function;

/**
 * Whether each model answers by its hand-off. Where a consumer may call through our endpoints only, and this machine is
 * outside, the denial is what should come.
 */
final class AnswerCheck implements Check {
    private final SmokeConsumer consumer;
    private final Session session;
    private final Function<String, Network> network;

    AnswerCheck(SmokeConsumer consumer, Session session, Function<String, Network> network) {
        this.consumer = consumer;
        this.session = session;
        this.network = network;
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SmokePermissions.ASSUME, SmokePermissions.READ_HAND_OFF);
    }

    @Override
    public List<Question> questions() {
        return consumer.paths().stream()
                .map(path -> Question.of(consumer.subject(path), SmokePermissions.TO_CALL, () -> answer(path)))
                .toList();
    }

    private Answer answer(ModelPath path) {
        var subject = consumer.subject(path);
        var handed = session.handed(path);
        if (handed.isEmpty()) {
            return Answer.fail(subject, "nothing was handed over", "deploy the environment, then run it again");
        }
        if (Body.of(path.api(), handed.get(), CheapCall.PROMPT).isEmpty()) {
            return Answer.notChecked(
                    subject, "the body of " + path.api().key() + " is the vendor's own", "call it once by hand");
        }
        if (!handed.get().baseUrl().equals(path.baseUrl())) {
            return Answer.fail(
                    subject,
                    "the hand-off names " + handed.get().baseUrl() + ", and the file means " + path.baseUrl(),
                    "deploy the environment, then run it again");
        }
        var from = network.apply(path.baseUrl());
        session.as(handed.get());
        return consumer.way() == SmokeConsumer.Way.PRIVATE && from == Network.PUBLIC
                ? shut(path, handed.get())
                : open(path, handed.get(), from);
    }

    private Answer open(ModelPath path, HandedCall handed, Network from) {
        var subject = consumer.subject(path);
        try {
            var answer = session.call(path, handed, CheapCall.PROMPT);
            return answer.isOfModel()
                    ? Answer.pass(
                            subject,
                            handed.model() + " answered by " + path.api().key() + from.words())
                    : Answer.fail(
                            subject,
                            handed.path() + " was answered with HTTP 200 and " + answer.instead(),
                            "correct the path in environments/catalog");
        } catch (Unanswered e) {
            if (e.reason() == Reason.DENIED || e.reason() == Reason.REFUSED) {
                return Answer.fail(
                        subject, handed.model() + " was " + e.says(), "ask ./tombolo access which statement decides");
            }
            throw e;
        }
    }

    private Answer shut(ModelPath path, HandedCall handed) {
        var subject = consumer.subject(path);
        try {
            var answer = session.call(path, handed, CheapCall.PROMPT);
            return Answer.fail(
                    subject,
                    "the internet was let in, and " + (answer.isOfModel() ? "a model answered" : answer.instead()),
                    "look for a statement that allows the call without our endpoints");
        } catch (Unanswered e) {
            if (e.reason() == Reason.DENIED) {
                return Answer.notChecked(
                        subject,
                        "denied from the internet, as it should be, and as a broken role would be",
                        "run it inside the network");
            }
            throw e;
        }
    }
}
