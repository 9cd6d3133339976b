package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.stream.Stream;

/** What an account's enforced guardrail leaves out. */
record EnforcedGuardrailReader(String nativeType) implements ViewReader {

    private static final String GUARDING = "SelectiveContentGuarding";

    @Override
    public Stream<EnforcedGuardrail> read(Resource configuration) {
        return Stream.of(new EnforcedGuardrail(
                configuration,
                Stated.below(configuration.root(), List.of("ModelEnforcement", "ExcludedModels")).stream()
                        .flatMap(models -> models.elements().stream())
                        .toList(),
                Stream.of("System", "Messages")
                        .flatMap(part -> Stated.below(configuration.root(), List.of(GUARDING, part)).stream())
                        .toList()));
    }
}
