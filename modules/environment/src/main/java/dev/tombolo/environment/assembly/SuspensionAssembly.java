package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.environment.Suspended;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.consumer.SuspensionDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what may not be called for now: by a consumer nothing at all, or models that are suspended for everyone. */
record SuspensionAssembly(EnvironmentDocument document) {
    List<Suspended> all() {
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

    Suspension of(ConsumerDocument consumer) {
        return consumer.suspended()
                .<Suspension>map(given -> new Suspension.OfConsumer())
                .orElseGet(() -> new Suspension.OfModels(consumer.models().stream()
                        .filter(this::isSuspended)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private boolean isSuspended(String model) {
        var given = document.models().get(model);
        return given != null && given.suspended().isPresent();
    }
}
