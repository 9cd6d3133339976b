package dev.tombolo.environment.check.logging;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.check.AcceptedConsumers;
import dev.tombolo.environment.check.PathChoice;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.logging.LoggingWord;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that in production a consumer calls past the invocation log only where that is accepted: by bedrock-mantle, say,
 * whose calls are in no log.
 */
record LogAcceptCheck(EnvironmentDocument document, Report report) {
    private static final String LOGGING = "logging";

    void check(PathChoice paths) {
        if (isLogWanted()) {
            document.consumers().forEach((key, consumer) -> consumer(key, consumer, paths));
        }
        accepted()
                .check(
                        (key, consumer) -> isLogWanted() && !isLogged(key, consumer, paths),
                        "the calls of \"%s\" need no leave to go without a log, so that there is nothing to accept");
    }

    /** As with guardrail: none, who wants no log needs no leave to go without. */
    private boolean isLogWanted() {
        return document.kind() == Kind.PRODUCTION && !document.logging().equals(Optional.of(LoggingWord.NONE));
    }

    private void consumer(String key, ConsumerDocument consumer, PathChoice paths) {
        if (!accepted().has(key)) {
            doubts(key, consumer, paths)
                    .forEach(doubt -> report.add(
                            KeyPath.of("consumers", key, "api"),
                            "calls past the invocation log, by " + doubt,
                            accepted().remedy(key)));
        }
    }

    private static boolean isLogged(String key, ConsumerDocument consumer, PathChoice paths) {
        return paths.isComplete() && doubts(key, consumer, paths).isEmpty();
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

    private AcceptedConsumers accepted() {
        return new AcceptedConsumers(LOGGING, document, report);
    }
}
