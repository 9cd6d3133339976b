package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the Region lists each model as active, and when it is retired on demand or on dedicated clusters, against the
 * catalog. One call for each page. Retired models stay listed, so that the day counts.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/generative-ai/20231130/ModelCollection/ListModels">the call;
 *     shapes read in the SDK's 3.72.0 on 2026-11-23</a>
 */
final class ModelCheck implements Check {
    private static final String CORRECT = "correct environments/catalog, and plan again";

    private final OciSubject subject;
    private final OciCalls models;
    private final Permission ask = new Permission("inspect generative-ai-model", "tenancy");

    ModelCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.models = oci.calls(OciService.GENERATIVE_AI, subject.region());
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ask);
    }

    @Override
    public List<Question> questions() {
        var called = subject.models();
        return called.isEmpty()
                ? List.of()
                : List.of(new Question(subject.region().name(), ask, () -> answers(called)));
    }

    private List<Answer> answers(List<ModelPath> called) {
        var live = models.list("/models?" + parameter("compartmentId", subject.tenancy()) + "&limit=1000");
        return called.stream().map(path -> answer(path, live)).toList();
    }

    /** A model can be listed in several versions: the one that is served longest is called. */
    private Answer answer(ModelPath path, List<JsonNode> live) {
        return live.stream()
                .filter(model -> model.path("displayName").asText().equals(path.modelId())
                        || model.path("id").asText().equals(path.modelId()))
                .max(Comparator.comparing(model -> retired(path, model).orElse(LocalDate.MAX)))
                .map(model -> listed(path, model))
                .orElseGet(() -> Answer.warn(
                        path.model().name(),
                        path.modelId() + " is not listed in " + subject.region().name(),
                        "call it once before you rely on it, or " + CORRECT));
    }

    private static Optional<LocalDate> retired(ModelPath path, JsonNode live) {
        return Stated.day(live, OciSubject.isDedicated(path) ? "timeDedicatedRetired" : "timeOnDemandRetired");
    }

    private Answer listed(ModelPath path, JsonNode live) {
        var state = Stated.text(live, "lifecycleState");
        if (!state.equals("ACTIVE")) {
            return Answer.fail(
                    path.model().name(), path.modelId() + " has the state " + state, "choose another Region or model");
        }
        return retired(path, live).map(day -> retired(path, day)).orElseGet(() -> served(path, live));
    }

    private Answer retired(ModelPath path, LocalDate day) {
        var name = path.model().name();
        var known = path.model().lifecycle().endOfLife().stated();
        if (!day.isAfter(subject.asOf())) {
            return Answer.fail(
                    name, path.modelId() + " was retired " + serving(path) + " on " + day, "move to another model");
        }
        return known.filter(day::equals).isPresent()
                ? Answer.pass(name, path.modelId() + " is served " + serving(path) + " until " + day)
                : Answer.warn(
                        name,
                        path.modelId() + " is retired " + serving(path) + " on " + day + ", and the catalog says "
                                + known.map(LocalDate::toString).orElse("no day"),
                        CORRECT);
    }

    private Answer served(ModelPath path, JsonNode live) {
        var deprecated = Stated.day(live, "timeDeprecated").filter(day -> !day.isAfter(subject.asOf()));
        return deprecated
                .map(day -> Answer.warn(
                        path.model().name(), path.modelId() + " is deprecated since " + day, "plan its successor"))
                .orElseGet(() -> Answer.pass(path.model().name(), path.modelId() + " is active " + serving(path)));
    }

    private static String serving(ModelPath path) {
        return OciSubject.isDedicated(path) ? "on dedicated clusters" : "on demand";
    }
}
