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
import java.util.Optional;

/**
 * Whether the private endpoint takes calls on demand, too: the switch for it is no property of the provider. The hand-off
 * names the public host, so that a call that is answered there and not here tells them apart.
 */
final class PrivateWayCheck implements Check {
    private final SmokeConsumer consumer;
    private final OciSmokeSubject subject;
    private final Session session;
    private final Optional<PrivateHost> privateHost;

    PrivateWayCheck(
            SmokeConsumer consumer, OciSmokeSubject subject, Session session, Optional<PrivateHost> privateHost) {
        this.consumer = consumer;
        this.subject = subject;
        this.session = session;
        this.privateHost = privateHost;
    }

    @Override
    public String name() {
        return "private-way";
    }

    @Override
    public List<Permission> permissions() {
        return session.permissions(consumer.callable());
    }

    @Override
    public List<Question> questions() {
        return privateHost.stream()
                .flatMap(host -> consumer.callable().stream()
                        .filter(path -> subject.onDemandNetwork(path).isPresent())
                        .map(path -> Question.of(
                                consumer.subject(path), session.permission(path), () -> answer(host, path))))
                .toList();
    }

    private Answer answer(PrivateHost host, ModelPath path) {
        var about = consumer.subject(path);
        if (session.standing().isSomebodyElse()) {
            return session.standing().uncalled(about);
        }
        return host.astray(about, path).orElseGet(() -> answered(host, path));
    }

    private Answer answered(PrivateHost host, ModelPath path) {
        return session.handed(path)
                .filter(session::isAnswered)
                .map(call -> through(host, call))
                .orElseGet(() -> Answer.notChecked(
                        consumer.subject(path),
                        "the public host gives no answer either",
                        "make the check \"answer\" pass"));
    }

    private Answer through(PrivateHost host, HandedCall call) {
        var about = consumer.subject(call.way());
        try {
            var answer = session.call(call.by(host.network().baseUrl(call.way())), CheapCall.PROMPT);
            return answer.isOfModel()
                    ? Answer.pass(about, call.way().modelId() + " answered" + PrivateHost.WORDS)
                    : Answer.fail(
                            about,
                            "the private host was answered with HTTP 200 and " + answer.instead(),
                            "look for a proxy that answers in its place");
        } catch (Unanswered e) {
            if (e.reason() == Reason.DENIED || e.reason() == Reason.REFUSED) {
                return Answer.fail(
                        about,
                        "the private host does not let through what the public one answers: " + e.says(),
                        session.reconcile() + ", and compare the network source");
            }
            throw e;
        }
    }
}
