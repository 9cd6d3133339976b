package dev.tombolo.environment;

import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.SuspensionDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A consumer or a model whose calls are stopped for now.
 *
 * @param kind {@code consumer} or {@code model}
 * @param name its key
 * @param since the day on which it was suspended, as the file says
 * @param reason why
 */
public record Suspended(String kind, String name, LocalDate since, String reason) {
    static List<Suspended> of(EnvironmentDocument document) {
        return Stream.concat(
                        of("consumer", document.consumers(), consumer -> consumer.suspended().stream()),
                        of("model", document.models(), model -> model.suspended().stream()))
                .toList();
    }

    private static <T> Stream<Suspended> of(
            String kind, Map<String, T> all, Function<T, Stream<SuspensionDocument>> suspension) {
        return new TreeMap<>(all)
                .entrySet().stream()
                        .flatMap(entry -> suspension
                                .apply(entry.getValue())
                                .map(given -> new Suspended(kind, entry.getKey(), given.since(), given.reason())));
    }
}
