package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.ModelEndpoint.Access;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;

/**
 * Whether a model that is called on demand is hosted in OCI or called elsewhere, as the catalog says: residency is judged by
 * it. A cluster of the environment's own is in OCI whatever is told.
 *
 * @see <a
 *     href="https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ModelDiscoveryCollection/ListModelDiscovery">the
 *     call</a>; shapes read in Oracle's SDK for Python 2.189.0 on 2026-11-23
 */
final class ModelAccessCheck implements Check {
    private static final String CORRECT = "correct environments/catalog, and plan again";

    private final OciSubject subject;
    private final OciCalls models;
    private final Permission ask = new Permission("inspect generative-ai-model", "tenancy");

    ModelAccessCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.models = oci.calls(OciService.GENERATIVE_AI, subject.region());
    }

    @Override
    public String name() {
        return "model-access";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ask);
    }

    @Override
    public List<Question> questions() {
        var called = subject.models().stream()
                .filter(path -> !OciSubject.isDedicated(path))
                .toList();
        return called.isEmpty()
                ? List.of()
                : List.of(new Question(subject.region().name(), ask, () -> answers(called)));
    }

    private List<Answer> answers(List<ModelPath> called) {
        var told = models.list("/modelDiscovery?" + parameter("compartmentId", subject.tenancy()) + "&limit=1000");
        return called.stream().map(path -> answer(path, told)).toList();
    }

    private static Answer answer(ModelPath path, List<JsonNode> told) {
        return told.stream()
                .filter(model -> Stated.text(model, "modelId").equals(path.modelId()))
                .map(model -> model.path("modelAccess").asText())
                .filter(access -> !access.isEmpty())
                .findFirst()
                .map(access -> compared(path, access))
                .orElseGet(() -> Answer.notChecked(
                        path.model().name(),
                        path.modelId() + " is told neither as HOSTED nor as PROXY",
                        "read its page in Oracle's documentation"));
    }

    private static Answer compared(ModelPath path, String access) {
        var name = path.model().name();
        var known = path.served().access().stated();
        if (known.map(Access::name).filter(access::equals).isPresent()) {
            return Answer.pass(name, path.modelId() + " is " + access + ", as the catalog says");
        }
        var says = path.modelId() + " is " + access + ", and the catalog says "
                + known.map(Access::name).orElse("nothing");
        return known.filter(Access.HOSTED::equals).isPresent()
                ? Answer.fail(name, says, CORRECT)
                : Answer.warn(name, says, CORRECT);
    }
}
