package dev.tombolo.environment;

import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.environment.document.ConsumerDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what a consumer may not call for now: nothing at all, or the models that are suspended for everyone. */
record SuspensionAssembly(EnvironmentDocument document) {
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
