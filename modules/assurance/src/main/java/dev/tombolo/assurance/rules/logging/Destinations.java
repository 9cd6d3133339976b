package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.LogStore;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The group and the bucket that an invocation log goes to.
 *
 * @param views everything that was read
 */
record Destinations(Views views) {

    /** The verdicts on each; one that is not declared here cannot be told. */
    Stream<Verdict> judge(Function<LogStore, Answer> isRight, String message) {
        return views.of(LogSink.class)
                .flatMap(sink -> Stream.of(sink.logGroup(), sink.bucket()))
                .flatMap(Optional::stream)
                .map(name -> store(name)
                        .map(store -> new Verdict(
                                isRight.apply(store).not(),
                                store.resource().root(),
                                message,
                                "another resource may say it"))
                        .orElseGet(() -> new Verdict(
                                Answer.UNKNOWN, name, message, name.value().display() + " is declared elsewhere")));
    }

    private Optional<LogStore> store(Property name) {
        return views.of(LogStore.class).filter(store -> isNamed(store, name)).findFirst();
    }

    private static boolean isNamed(LogStore store, Property name) {
        return name.value() instanceof Reference reference
                ? reference.resource().equals(store.resource().address())
                : store.name().filter(own -> own.value().equals(name.value())).isPresent();
    }
}
