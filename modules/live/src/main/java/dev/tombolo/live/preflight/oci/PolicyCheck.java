package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose the policies with our names are, and which statements of others call models, too, or deny it: in the compartment
 * that our policies stand in, and in the root. Those of compartments between the two are not looked at. One call for each
 * compartment.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Policy/ListPolicies">the call; shapes read in
 *     the SDK's 3.79.0 on 2026-11-23</a>
 */
final class PolicyCheck implements Check {
    private static final Pattern CALLS_MODELS =
            Pattern.compile("\\ballow\\b.*\\bto\\s+(use|manage)\\s+generative-ai-(chat|family)\\b.*", Pattern.DOTALL);
    private static final Pattern DENIES =
            Pattern.compile("\\s*deny\\b.*\\b(generative-ai-\\w+|all-resources)\\b.*", Pattern.DOTALL);

    private final OciSubject subject;
    private final OciCalls identity;

    PolicyCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.identity = oci.calls(OciService.IDENTITY, subject.homeRegion());
    }

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission("inspect policies", "tenancy"));
    }

    @Override
    public List<Question> questions() {
        return Stream.of(subject.parentCompartment(), subject.tenancy())
                .distinct()
                .map(compartment -> new Question(compartment, permissions().get(0), () -> answers(compartment)))
                .toList();
    }

    private List<Answer> answers(String compartment) {
        var live = identity.list("/policies?" + parameter("compartmentId", compartment) + "&limit=1000");
        var ours = compartment.equals(subject.parentCompartment()) ? ours(live) : Stream.<Answer>empty();
        var others = live.stream()
                .filter(policy -> OwnTag.environment(policy).isEmpty())
                .flatMap(PolicyCheck::statements)
                .toList();
        return Stream.concat(
                        ours,
                        others.isEmpty()
                                ? Stream.of(Answer.pass(compartment, "no statement of others is about calls of models"))
                                : others.stream())
                .toList();
    }

    private Stream<Answer> ours(List<JsonNode> live) {
        return subject.consumers().stream()
                .map(consumer -> live.stream()
                        .filter(policy -> Stated.text(policy, "name").equals(consumer.name()))
                        .findFirst()
                        .map(this::owned)
                        .orElseGet(() -> Answer.pass(consumer.name(), "nobody has a policy of this name yet")));
    }

    private Answer owned(JsonNode policy) {
        var name = Stated.text(policy, "name");
        return OwnTag.environment(policy).equals(subject.environment())
                ? Answer.pass(name, "it is this environment's")
                : Answer.fail(
                        name,
                        "a policy of this name is there and " + OwnTag.words(policy),
                        "choose another oci.conventions.namePrefix, or let its owner give it up");
    }

    private static Stream<Answer> statements(JsonNode policy) {
        var name = Stated.text(policy, "name");
        return Stated.texts(policy, "statements").stream().flatMap(statement -> statement(name, statement));
    }

    private static Stream<Answer> statement(String policy, String statement) {
        var words = statement.toLowerCase(Locale.ROOT);
        if (DENIES.matcher(words).matches()) {
            return Stream.of(Answer.warn(
                    policy, "denies: " + statement, "make certain that it is not meant for these consumers"));
        }
        return CALLS_MODELS.matcher(words).matches()
                ? Stream.of(Answer.warn(
                        policy,
                        "lets models be called, too: " + statement,
                        "make certain that somebody wants it: nothing here limits it"))
                : Stream.empty();
    }
}
