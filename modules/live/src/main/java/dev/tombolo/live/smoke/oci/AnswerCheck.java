package dev.tombolo.live.smoke.oci;

import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.smoke.CheapCall;
import java.util.List;
import java.util.Optional;

/**
 * Whether each model answers by its hand-off, and none that is suspended. Nothing is sent to a private host that leads
 * elsewhere.
 */
final class AnswerCheck implements Check {
    private final SmokeConsumer consumer;
    private final Session session;
    private final Optional<PrivateHost> privateHost;

    AnswerCheck(SmokeConsumer consumer, Session session, Optional<PrivateHost> privateHost) {
        this.consumer = consumer;
        this.session = session;
        this.privateHost = privateHost;
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public List<Permission> permissions() {
        return session.permissions(consumer.consumer().paths());
    }

    @Override
    public List<Question> questions() {
        return consumer.consumer().paths().stream()
                .map(path -> Question.of(consumer.subject(path), session.permission(path), () -> answer(path)))
                .toList();
    }

    private Answer answer(ModelPath path) {
        if (session.standing().isSomebodyElse()) {
            return session.standing().uncalled(consumer.subject(path));
        }
        return session.handed(path)
                .map(this::answer)
                .orElseGet(() -> Answer.fail(
                        consumer.subject(path),
                        "its compartment or its endpoint is not there",
                        "deploy the environment, then run it again"));
    }

    private Answer answer(HandedCall call) {
        var host = privateHost.filter(own -> own.isOf(call));
        return host.flatMap(own -> own.astray(consumer.subject(call.way()), call.way()))
                .orElseGet(() -> called(call, host.map(own -> PrivateHost.WORDS).orElse("")));
    }

    private Answer called(HandedCall call, String from) {
        try {
            var answer = session.call(call, CheapCall.PROMPT);
            return answer.isOfModel()
                    ? answered(call, from)
                    : Answer.fail(
                            consumer.subject(call.way()),
                            call.path() + " was answered with HTTP 200 and " + answer.instead(),
                            "correct the path in environments/catalog, or look for a proxy");
        } catch (Unanswered e) {
            return switch (e.reason()) {
                case DENIED -> denied(call.way(), e);
                case REFUSED ->
                    Answer.fail(
                            consumer.subject(call.way()),
                            call.way().modelId() + " was " + e.says(),
                            "call it once by hand: OCI says there what it wants");
                default -> throw e;
            };
        }
    }

    private Answer answered(HandedCall call, String from) {
        var path = call.way();
        var says = path.modelId() + " answered by " + path.api().key() + from;
        return session.standing()
                .worth(
                        consumer.isSuspended(path)
                                ? Answer.fail(
                                        consumer.subject(path),
                                        says + ", although it is suspended",
                                        "look for a statement that allows it: " + session.preflight())
                                : Answer.pass(consumer.subject(path), says));
    }

    private Answer denied(ModelPath path, Unanswered denial) {
        var says = path.modelId() + " was " + denial.says();
        return session.standing()
                .worth(
                        consumer.isSuspended(path)
                                ? Answer.pass(consumer.subject(path), says + ", as it is suspended")
                                : Answer.fail(
                                        consumer.subject(path),
                                        says,
                                        "ask ./tombolo access which statement decides, and deploy it"));
    }
}
