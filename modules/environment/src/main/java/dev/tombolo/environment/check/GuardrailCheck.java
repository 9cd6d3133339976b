package dev.tombolo.environment.check;

import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.document.AcceptDocument;
import dev.tombolo.environment.document.ConsumerDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.GuardrailDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that a consumer goes without the environment's guardrail only where that is accepted: because its own is weaker,
 * or, in production, because a call of it may ignore guardrails.
 */
record GuardrailCheck(EnvironmentDocument document, Report report) {
    private static final String GUARDRAIL = "guardrail";
    private static final KeyPath ACCEPTS = KeyPath.of("accepts");

    void check(PathChoice paths) {
        document.consumers().forEach((key, consumer) -> consumer(key, consumer, paths));
        for (int index = 0; index < document.accepts().size(); index++) {
            if (isGuardrail(document.accepts().get(index))) {
                needed(
                        ACCEPTS.item(index).key("on"),
                        document.accepts().get(index).on(),
                        paths);
            }
        }
    }

    private void consumer(String key, ConsumerDocument consumer, PathChoice paths) {
        if (isAccepted(key)) {
            return;
        }
        var path = KeyPath.of("consumers", key);
        if (isWeaker(consumer)) {
            report.add(path.key(GUARDRAIL), "lets through what this environment's guardrail stops", remedy(key));
        } else if (mustBeGuarded(consumer)) {
            doubts(key, consumer, paths).forEach(doubt -> unguarded(path.key("api"), key, doubt));
        }
    }

    private void unguarded(KeyPath path, String key, String doubt) {
        report.add(path, "may leave the guardrail of this environment unapplied, by " + doubt, remedy(key));
    }

    private void needed(KeyPath path, String on, PathChoice paths) {
        var consumer = document.consumers().get(on);
        if (consumer == null) {
            report.add(
                    path,
                    Quoted.of(on) + " is no consumer here",
                    Candidates.of(on, document.consumers().keySet()));
        } else if (!isWeaker(consumer) && isGuarded(on, consumer, paths)) {
            report.add(
                    path,
                    "the guardrail of \"" + on + "\" is not weakened, so that there is nothing to accept",
                    "take the entry away");
        }
    }

    /** Where a path was not found, a problem says so already. */
    private boolean isGuarded(String key, ConsumerDocument consumer, PathChoice paths) {
        boolean known = Stream.of("consumers", "models", "aws", "oci", "residency")
                .map(KeyPath::of)
                .allMatch(report::isClean);
        return known
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

    private boolean isAccepted(String key) {
        return document.accepts().stream()
                .anyMatch(accept -> isGuardrail(accept) && accept.on().equals(key));
    }

    private static boolean isGuardrail(AcceptDocument accept) {
        return accept.id().equals(GUARDRAIL);
    }

    private static String remedy(String key) {
        return "add { id: guardrail, on: " + key + ", reason: …, until: … } to accepts";
    }
}
