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

/** Whether a model that the consumer does not have is denied. */
final class OutsideModelCheck implements Check {
    private final SmokeConsumer consumer;
    private final Session session;

    OutsideModelCheck(SmokeConsumer consumer, Session session) {
        this.consumer = consumer;
        this.session = session;
    }

    @Override
    public String name() {
        return "outside-model";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SmokePermissions.ASSUME, SmokePermissions.READ_HAND_OFF);
    }

    @Override
    public List<Question> questions() {
        return consumer.outside().stream()
                .map(path -> Question.of(consumer.subject(path), SmokePermissions.TO_CALL, () -> answer(path)))
                .toList();
    }

    private boolean isAllowed(ModelPath own, HandedCall handed) {
        try {
            return session.call(own, handed, CheapCall.PROMPT).isOfModel();
        } catch (Unanswered e) {
            return false;
        }
    }

    private Answer answer(ModelPath outside) {
        var subject = consumer.subject(outside);
        var own = consumer.paths().get(0);
        var handed = session.handed(own);
        if (handed.isEmpty() || !isAllowed(own, handed.get())) {
            return Answer.notChecked(
                    subject,
                    "the consumer's own calls get no answer, so that a denial says nothing",
                    "make the check \"answer\" pass");
        }
        try {
            var answer = session.call(outside, handed.get().to(outside), CheapCall.PROMPT);
            return answer.isOfModel()
                    ? Answer.fail(
                            subject,
                            "the consumer may call " + outside.invokedId() + ", which the file does not give it",
                            "look for a policy that somebody attached: ./tombolo access")
                    : Answer.notChecked(
                            subject,
                            outside.invokedId() + " was answered with HTTP 200 and " + answer.instead(),
                            "correct the path in environments/catalog");
        } catch (Unanswered e) {
            if (e.reason() == Reason.DENIED) {
                return Answer.pass(subject, outside.invokedId() + " was denied, as the file does not give it");
            }
            throw e;
        }
    }
}
