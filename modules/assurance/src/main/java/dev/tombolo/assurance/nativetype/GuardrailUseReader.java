package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.Stated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An agent, or a configuration that an account enforces: one guardrail, below a property or at the top. */
record GuardrailUseReader(GuardrailUse.Kind kind, List<String> holder, String identifier, String version)
        implements ViewReader {

    @Override
    public Stream<GuardrailUse> read(Resource resource) {
        Optional<Property> configuration = resource.root()
                .below(holder)
                .flatMap(property -> property.elements().stream().findFirst());
        return Stream.of(new GuardrailUse(
                resource,
                kind,
                configuration.orElseGet(resource::root),
                Stated.given(configuration.flatMap(property -> property.get(identifier))),
                configuration.flatMap(property -> property.get(version))));
    }
}
