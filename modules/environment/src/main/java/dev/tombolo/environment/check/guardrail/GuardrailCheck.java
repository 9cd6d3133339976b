package dev.tombolo.environment.check.guardrail;

import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.check.AcceptedConsumers;
import dev.tombolo.environment.check.PathChoice;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.guardrail.GuardrailDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that a consumer goes without the environment's guardrail only where that is accepted: because its own is weaker,
 * or, in production, because a call of it may ignore guardrails.
 */
record GuardrailCheck(EnvironmentDocument document, Report report) {
    private static final String GUARDRAIL = "guardrail";

    void check(PathChoice paths) {
        document.consumers().forEach((key, consumer) -> consumer(key, consumer, paths));
        accepted()
                .check(
                        (key, consumer) -> isWeaker(consumer) || !isGuarded(key, consumer, paths),
                        "the guardrail of \"%s\" is not weakened, so that there is nothing to accept");
    }

    private void consumer(String key, ConsumerDocument consumer, PathChoice paths) {
        if (accepted().has(key)) {
            return;
        }
        var path = KeyPath.of("consumers", key);
        var remedy = accepted().remedy(key);
        if (isWeaker(consumer)) {
            report.add(path.key(GUARDRAIL), "lets through what this environment's guardrail stops", remedy);
        } else if (mustBeGuarded(consumer)) {
            doubts(key, consumer, paths).forEach(doubt -> unguarded(path.key("api"), doubt, remedy));
        }
    }

    private void unguarded(KeyPath path, String doubt, String remedy) {
        report.add(path, "may leave the guardrail of this environment unapplied, by " + doubt, remedy);
    }

    private boolean isGuarded(String key, ConsumerDocument consumer, PathChoice paths) {
        return paths.isComplete()
                && (!mustBeGuarded(consumer) || doubts(key, consumer, paths).isEmpty());
    }

    private boolean mustBeGuarded(ConsumerDocument consumer) {
        return document.kind() == Kind.PRODUCTION
                && document.guardrailOf(consumer).isWanted();
    }

    private static List<String> doubts(String key, ConsumerDocument consumer, PathChoice paths) {
        List<ModelPath> called = Stream.of(Cloud.values())
                .filter(consumer::isOn)
                .flatMap(cloud -> paths.of(key, cloud).stream())
                .toList();
        return GuardrailStatements.doubts(called);
    }

    /** What a guardrail that somebody else made filters is not known here, so that only the same one is as strict. */
    private boolean isWeaker(ConsumerDocument consumer) {
        var wanted = document.guardrailOfAll();
        var given = document.guardrailOf(consumer);
        return wanted.isWanted() && !isSame(wanted, given) && !covers(given, wanted);
    }

    private static boolean isSame(GuardrailDocument wanted, GuardrailDocument given) {
        return wanted.brought().isPresent() && wanted.brought().equals(given.brought());
    }

    private static boolean covers(GuardrailDocument given, GuardrailDocument wanted) {
        return given.filtered()
                .flatMap(content -> wanted.filtered().filter(content::covers))
                .isPresent();
    }

    private AcceptedConsumers accepted() {
        return new AcceptedConsumers(GUARDRAIL, document, report);
    }
}
