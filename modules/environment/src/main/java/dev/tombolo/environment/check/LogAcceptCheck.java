package dev.tombolo.environment.check;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.document.AcceptDocument;
import dev.tombolo.environment.document.ConsumerDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.LoggingWord;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that in production a consumer calls past the invocation log only where that is accepted: by bedrock-mantle, say,
 * whose calls are in no log.
 */
record LogAcceptCheck(EnvironmentDocument document, Report report) {
    private static final String LOGGING = "logging";
    private static final KeyPath ACCEPTS = KeyPath.of("accepts");

    void check(PathChoice paths) {
        if (isLogWanted()) {
            document.consumers().forEach((key, consumer) -> consumer(key, consumer, paths));
        }
        for (int index = 0; index < document.accepts().size(); index++) {
            var accept = document.accepts().get(index);
            if (isLogging(accept)) {
                needed(ACCEPTS.item(index).key("on"), accept.on(), paths);
            }
        }
    }

    /** As with guardrail: none, who wants no log needs no leave to go without. */
    private boolean isLogWanted() {
        return document.kind() == Kind.PRODUCTION && !document.logging().equals(Optional.of(LoggingWord.NONE));
    }

    private void consumer(String key, ConsumerDocument consumer, PathChoice paths) {
        boolean accepted = document.accepts().stream()
                .anyMatch(accept -> isLogging(accept) && accept.on().equals(key));
        if (!accepted) {
            doubts(key, consumer, paths)
                    .forEach(doubt -> report.add(
                            KeyPath.of("consumers", key, "api"),
                            "calls past the invocation log, by " + doubt,
                            "add { id: logging, on: " + key + ", reason: …, until: … } to accepts"));
        }
    }

    private void needed(KeyPath path, String on, PathChoice paths) {
        var consumer = document.consumers().get(on);
        if (consumer == null) {
            report.add(
                    path,
                    Quoted.of(on) + " is no consumer here",
                    Candidates.of(on, document.consumers().keySet()));
        } else if (!isLogWanted() || isLogged(on, consumer, paths)) {
            report.add(
                    path,
                    "the calls of \"" + on + "\" need no leave to go without a log, so that there is nothing to accept",
                    "take the entry away");
        }
    }

    /** Where a path was not found, a problem says so already. */
    private boolean isLogged(String key, ConsumerDocument consumer, PathChoice paths) {
        boolean known = Stream.of("consumers", "models", "aws", "oci", "residency")
                .map(KeyPath::of)
                .allMatch(report::isClean);
        return known && doubts(key, consumer, paths).isEmpty();
    }

    private static List<String> doubts(String key, ConsumerDocument consumer, PathChoice paths) {
        return Stream.of(Cloud.values())
                .filter(consumer::isOn)
                .flatMap(cloud -> paths.of(key, cloud).stream())
                .flatMap(LogAcceptCheck::doubt)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> doubt(ModelPath path) {
        var honours = path.honours(Guard.INVOCATION_LOG);
        var way = path.api().key() + " on " + path.endpoint().kind().key();
        if (honours.stated().orElse(false)) {
            return Stream.empty();
        }
        return Stream.of(way + ": " + (honours.stated().isPresent() ? "none is written" : honours.doubt()));
    }

    private static boolean isLogging(AcceptDocument accept) {
        return accept.id().equals(LOGGING);
    }
}
