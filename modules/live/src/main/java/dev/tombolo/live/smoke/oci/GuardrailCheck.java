package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an endpoint that blocks refuses what it must. OCI refuses it with HTTP 400, and so it refuses a wrong request, too:
 * a refusal counts only where the same request with another prompt is answered.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/releasenotes/generative-ai/ai-guardrails-dedicated-endpoints.htm">the
 *     modes of an endpoint and the refusal, read on 2026-11-23</a>
 */
final class GuardrailCheck implements Check {
    private final SmokeConsumer consumer;
    private final OciSmokeSubject subject;
    private final Session session;

    GuardrailCheck(SmokeConsumer consumer, OciSmokeSubject subject, Session session) {
        this.consumer = consumer;
        this.subject = subject;
        this.session = session;
    }

    @Override
    public String name() {
        return "guardrail";
    }

    @Override
    public List<Permission> permissions() {
        return session.permissions(consumer.callable());
    }

    @Override
    public List<Question> questions() {
        return consumer.callable().stream()
                .map(path -> new Question(consumer.subject(path), session.permission(path), () -> answers(path)))
                .toList();
    }

    private List<Answer> answers(ModelPath path) {
        return subject.dedicated(path)
                .map(DedicatedModel::moderation)
                .map(moderation -> answers(path, moderation))
                .orElseGet(() -> List.of(unoffered(path)));
    }

    private Answer unoffered(ModelPath path) {
        var offered = path.honours(Guard.GUARDRAIL);
        return Answer.notChecked(
                consumer.subject(path),
                offered.stated().isPresent()
                        ? "no service applies one to a call on demand: the caller asks ApplyGuardrails"
                        : offered.doubt(),
                "try the caller's own filter by hand");
    }

    private List<Answer> answers(ModelPath path, ContentModeration moderation) {
        return switch (moderation) {
            case BLOCK -> blocked(path);
            case INFORM ->
                List.of(Answer.notChecked(
                        consumer.subject(path),
                        "the endpoint informs and lets through, and no source says in which words",
                        "try a prompt by hand"));
            case NONE -> List.of(Answer.warn(consumer.subject(path), "the endpoint moderates nothing", ""));
        };
    }

    private List<Answer> blocked(ModelPath path) {
        if (session.standing().isSomebodyElse()) {
            return List.of(session.standing().uncalled(consumer.subject(path)));
        }
        return session.handed(path)
                .filter(session::isAnswered)
                .map(call -> Stream.of(BadPrompt.values())
                        .map(prompt -> refused(call, prompt))
                        .toList())
                .orElseGet(() -> List.of(Answer.notChecked(
                        consumer.subject(path),
                        "a harmless prompt gets no answer, so that a refusal says nothing",
                        "make the check \"answer\" pass")));
    }

    private Answer refused(HandedCall call, BadPrompt prompt) {
        var about = consumer.subject(call.way());
        try {
            var answer = session.call(call, prompt.text());
            return answer.isOfModel()
                    ? Answer.fail(
                            about,
                            "the endpoint answered a prompt with " + prompt.words(),
                            "look whether " + prompt.setting() + " of the endpoint blocks: " + session.reconcile())
                    : Answer.notChecked(
                            about,
                            "a prompt with " + prompt.words() + " was answered with HTTP 200 and " + answer.instead(),
                            "look for a proxy that answers in the service's place, and run it again");
        } catch (Unanswered e) {
            return e.reason() == Reason.REFUSED
                    ? Answer.pass(about, "the endpoint refused a prompt with " + prompt.words())
                    : Answer.notChecked(about, session.permission(call.way()), e);
        }
    }
}
