package dev.tombolo.judgement;

import dev.tombolo.assurance.change.Losses;
import dev.tombolo.assurance.inspection.Acknowledgement;
import dev.tombolo.assurance.stages.StageRules;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.AcceptDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an environment accepts for a time: findings of rules, guards that are weaker than its kind asks, losses, and what it is
 * beside others.
 *
 * @param environment the environment
 */
public record Acceptances(Environment environment) {
    private static final List<String> GUARDS = List.of("guardrail", "invocations", "logging");
    private static final List<String> LOSSES = List.of(Losses.DELETION, Losses.REPLACEMENT);

    /** What may be accepted beside findings of rules. */
    static final List<String> BESIDE_RULES = Stream.of(GUARDS, LOSSES, StageRules.ids())
            .flatMap(List::stream)
            .sorted()
            .toList();

    /** Returns the accepted findings of rules. */
    public List<Acknowledgement> ofFindings() {
        return of(accept -> !BESIDE_RULES.contains(accept.id()));
    }

    /** Returns the accepted findings of rules, and what may be lost when something is compared with what was before. */
    public List<Acknowledgement> ofFindingsAndLosses() {
        return of(accept -> LOSSES.contains(accept.id()) || !BESIDE_RULES.contains(accept.id()));
    }

    /** Returns the accepted findings about an environment beside others. */
    public List<Acknowledgement> ofStages() {
        return of(accept -> StageRules.ids().contains(accept.id()));
    }

    private List<Acknowledgement> of(Predicate<AcceptDocument> kind) {
        return environment.accepts().stream()
                .filter(kind)
                .map(accept -> new Acknowledgement(accept.id(), accept.on(), accept.reason(), accept.until()))
                .toList();
    }

    /** Returns the accepted guards whose last day has passed. */
    public List<AcceptDocument> expiredGuards(LocalDate asOf) {
        return environment.accepts().stream()
                .filter(accept -> isGuard(accept) && asOf.isAfter(accept.until()))
                .toList();
    }

    private static boolean isGuard(AcceptDocument accept) {
        return GUARDS.contains(accept.id());
    }
}
