package dev.tombolo.live.preflight.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether quotas are in the family that the file names, and whether OCI takes one on each limit that it names. */
final class QuotaCheck implements Check {
    private static final String FAMILIES = "supportedQuotaFamilies";

    private final OciSubject subject;
    private final GenerativeAiLimits limits;

    QuotaCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.limits = GenerativeAiLimits.of(subject, oci);
    }

    @Override
    public String name() {
        return "quotas";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(GenerativeAiLimits.LIST);
    }

    @Override
    public List<Question> questions() {
        return subject.quotas().stream()
                .map(quotas -> new Question(quotas.family(), GenerativeAiLimits.LIST, () -> answers(quotas)))
                .toList();
    }

    private List<Answer> answers(OciQuotas quotas) {
        return limits.service()
                .map(service -> answers(quotas, limits.definitions(service)))
                .orElseGet(() -> List.of(GenerativeAiLimits.unknownService(quotas.family())));
    }

    private static List<Answer> answers(OciQuotas quotas, List<JsonNode> live) {
        return Stream.concat(
                        Stream.of(family(quotas.family(), live)),
                        quotas.units().keySet().stream().map(limit -> limit(limit, live)))
                .toList();
    }

    private static Answer family(String family, List<JsonNode> live) {
        var families = new TreeSet<String>();
        live.stream()
                .filter(limit -> Stated.text(limit, "name").startsWith(GenerativeAiLimits.UNITS))
                .filter(limit -> limit.path(FAMILIES).isArray())
                .forEach(limit -> families.addAll(Stated.texts(limit, FAMILIES)));
        if (families.isEmpty()) {
            return Answer.notChecked(
                    family,
                    "no limit " + GenerativeAiLimits.UNITS + "* says its family",
                    "compare it with the Console's page of limits");
        }
        return families.contains(family)
                ? Answer.pass(family, "is the family of quotas on dedicated units")
                : Answer.fail(
                        family,
                        "quotas on dedicated units are in " + String.join(" ", families),
                        "correct oci.quotas.family");
    }

    private static Answer limit(String name, List<JsonNode> live) {
        return live.stream()
                .filter(limit -> Stated.text(limit, "name").equals(name))
                .findFirst()
                .map(limit -> Stated.flag(limit, "areQuotasSupported")
                        ? Answer.pass(name, "OCI takes a quota on it")
                        : Answer.fail(name, "OCI takes no quota on it", "leave it out of oci.quotas.units"))
                .orElseGet(() -> Answer.fail(name, "no limit has this name", "correct oci.quotas.units"));
    }
}
