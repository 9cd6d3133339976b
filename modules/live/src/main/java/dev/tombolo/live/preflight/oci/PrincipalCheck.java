package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.access.OciAccess;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciGrant;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the groups and dynamic groups are there that statements name: OCI refuses a statement on one that is not. Groups
 * of another identity domain than the default one are known to that domain only. One call for each consumer.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/DynamicGroup/ListDynamicGroups">the call;
 *     shapes read in the SDK's 3.79.0 on 2026-11-23</a>
 */
final class PrincipalCheck implements Check {
    private static final Permission GROUPS = new Permission("inspect groups", "tenancy");
    private static final Permission DYNAMIC_GROUPS = new Permission("inspect dynamic-groups", "tenancy");

    private final OciSubject subject;
    private final OciCalls identity;

    PrincipalCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.identity = oci.calls(OciService.IDENTITY, subject.homeRegion());
    }

    @Override
    public String name() {
        return "principals";
    }

    @Override
    public List<Permission> permissions() {
        return questions().stream().map(Question::permission).distinct().toList();
    }

    @Override
    public List<Question> questions() {
        return subject.consumers().stream().flatMap(this::question).toList();
    }

    private Stream<Question> question(OciConsumer consumer) {
        if (consumer.principal() instanceof OciPrincipal.Group group) {
            return Stream.of(Question.of(consumer.key(), GROUPS, () -> group(consumer.key(), group)));
        }
        if (consumer.principal() instanceof OciPrincipal.DynamicGroup group) {
            return Stream.of(Question.of(consumer.key(), DYNAMIC_GROUPS, () -> existing(consumer.key(), group.name())));
        }
        return OciAccess.grant(consumer).dynamicGroup().stream()
                .map(group -> Question.of(consumer.key(), DYNAMIC_GROUPS, () -> own(consumer.key(), group)));
    }

    private Answer group(String consumer, OciPrincipal.Group group) {
        if (!group.domain().equals("Default")) {
            return Answer.notChecked(
                    consumer,
                    "only the domain " + group.domain() + " knows whether it has the group " + group.name(),
                    "look it up there");
        }
        return named("groups", group.name()).isPresent()
                ? Answer.pass(consumer, "the group " + group.name() + " is there")
                : Answer.fail(
                        consumer,
                        "no group " + group.name() + " in the domain Default",
                        "let whoever administers the tenancy make it, or correct the file");
    }

    private Answer existing(String consumer, String group) {
        return named("dynamicGroups", group).isPresent()
                ? Answer.pass(consumer, "the dynamic group " + group + " is there")
                : Answer.fail(
                        consumer,
                        "no dynamic group " + group + " in the domain Default",
                        "let whoever administers the tenancy make it, or correct the file");
    }

    private Answer own(String consumer, OciGrant.DynamicGroup group) {
        return named("dynamicGroups", group.name())
                .map(live -> compared(consumer, group, Stated.text(live, "matchingRule")))
                .orElseGet(() -> Answer.warn(
                        consumer,
                        "the dynamic group " + group.name() + " is not there yet",
                        "deploy the tenancy's stack first, or let the landing zone make it"));
    }

    private static Answer compared(String consumer, OciGrant.DynamicGroup group, String live) {
        return plain(live).equals(plain(group.matchingRule().fill(Reference::toString)))
                ? Answer.pass(consumer, "the dynamic group " + group.name() + " has the declared rule")
                : Answer.warn(
                        consumer,
                        "the dynamic group " + group.name() + " has the rule " + live,
                        "deploy the tenancy's stack, or find out who changed it");
    }

    private static String plain(String rule) {
        return rule.replaceAll("\\s", "");
    }

    private Optional<JsonNode> named(String kind, String name) {
        return identity
                .list("/" + kind + "?" + parameter("compartmentId", subject.tenancy()) + "&" + parameter("name", name))
                .stream()
                .filter(live -> Stated.text(live, "name").equals(name))
                .findFirst();
    }
}
