package dev.tombolo.live.smoke.oci;

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
        return session.permissions(consumer.callable());
    }

    @Override
    public List<Question> questions() {
        return consumer.outside().stream()
                .flatMap(outside -> consumer.callable().stream()
                        .limit(1)
                        .map(own -> Question.of(
                                consumer.subject(outside), session.permission(own), () -> answer(own, outside))))
                .toList();
    }

    private Answer answer(ModelPath own, ModelPath outside) {
        if (session.standing().isSomebodyElse()) {
            return session.standing().uncalled(consumer.subject(outside));
        }
        return session.handed(own)
                .filter(session::isAnswered)
                .map(call -> answer(call.to(outside)))
                .orElseGet(() -> Answer.notChecked(
                        consumer.subject(outside),
                        "the consumer's own calls get no answer, so that a denial says nothing",
                        "make the check \"answer\" pass"));
    }

    private Answer answer(HandedCall call) {
        var outside = call.way();
        var about = consumer.subject(outside);
        try {
            var answer = session.call(call, CheapCall.PROMPT);
            return answer.isOfModel()
                    ? session.standing()
                            .worth(Answer.fail(
                                    about,
                                    "the consumer may call " + outside.modelId() + ", which the file does not give it",
                                    "look for a statement of somebody else: " + session.preflight()))
                    : Answer.notChecked(
                            about,
                            outside.modelId() + " was answered with HTTP 200 and " + answer.instead(),
                            "correct the path in environments/catalog, or look for a proxy");
        } catch (Unanswered e) {
            if (e.reason() == Reason.DENIED) {
                return session.standing()
                        .worth(Answer.pass(
                                about, outside.modelId() + " was " + e.says() + ", as the file does not give it"));
            }
            throw e;
        }
    }
}
