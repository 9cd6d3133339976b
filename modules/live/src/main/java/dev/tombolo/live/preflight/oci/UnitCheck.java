package dev.tombolo.live.preflight.oci;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether as many units of dedicated AI clusters are left as the file plans. Every such limit begins as zero. */
final class UnitCheck implements Check {
    /**
     * Which limit a shape counts to, and how many of it a unit takes, for those of which a source says so
     * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/limits.htm, read 2026-11-22).
     */
    private static final Map<String, UnitLimit> LIMITS = Map.of(
            "LARGE_COHERE_V3", new UnitLimit("dedicated-unit-large-cohere-count", 1),
            "SMALL_COHERE_4", new UnitLimit("dedicated-unit-small-cohere-count", 4));

    /** A limit, and how many of it a unit takes. */
    private record UnitLimit(String name, int each) {}

    private final OciSubject subject;
    private final GenerativeAiLimits limits;

    UnitCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.limits = GenerativeAiLimits.of(subject, oci);
    }

    @Override
    public String name() {
        return "dedicated-units";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(GenerativeAiLimits.READ);
    }

    @Override
    public List<Question> questions() {
        return subject.dedicated().stream()
                .map(model -> Question.of(model.key(), GenerativeAiLimits.READ, () -> answer(model)))
                .toList();
    }

    private Answer answer(DedicatedModel model) {
        return limits.service()
                .map(service -> answer(model, service))
                .orElseGet(() -> GenerativeAiLimits.unknownService(model.key()));
    }

    private Answer answer(DedicatedModel model, String service) {
        var limit = Optional.ofNullable(LIMITS.get(model.shape()));
        return limit.isPresent()
                ? counted(
                        model,
                        limit.get(),
                        limits.available(service, limit.get().name()))
                : uncounted(model, aboveZero(service));
    }

    private Answer counted(DedicatedModel model, UnitLimit limit, long available) {
        long planned = (long) model.units() * limit.each();
        var says = available + " of " + limit.name() + " are left, and " + model.units() + " of " + model.shape()
                + " take " + planned;
        return available >= planned
                ? Answer.pass(model.key(), says)
                : Answer.fail(model.key(), says, "ask Oracle to raise the limit, unless the cluster is there already");
    }

    private Answer uncounted(DedicatedModel model, SortedMap<String, Long> aboveZero) {
        return aboveZero.isEmpty()
                ? Answer.fail(
                        model.key(),
                        "every limit " + GenerativeAiLimits.UNITS + "* is zero in "
                                + subject.region().name(),
                        "ask Oracle to raise the one of " + model.shape())
                : Answer.notChecked(
                        model.key(),
                        "no source says which limit counts " + model.shape() + "; above zero are "
                                + aboveZero.entrySet().stream()
                                        .map(limit -> limit.getKey() + " " + limit.getValue())
                                        .collect(Collectors.joining(", ")),
                        "compare it with the Console's page of limits");
    }

    private SortedMap<String, Long> aboveZero(String service) {
        var values = limits.values(service).stream()
                .filter(value -> Stated.text(value, "name").startsWith(GenerativeAiLimits.UNITS))
                .collect(groupingBy(
                        value -> Stated.text(value, "name"),
                        TreeMap::new,
                        summingLong(value -> Stated.number(value, "value"))));
        values.values().removeIf(value -> value == 0);
        return values;
    }
}
