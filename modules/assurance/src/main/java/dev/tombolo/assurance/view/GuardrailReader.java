package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A guardrail; each list of filters stands below two properties. */
record GuardrailReader(
        String nativeType,
        List<String> filters,
        List<String> entities,
        List<String> regexes,
        Guardrail.FilterWords words)
        implements ViewReader {

    @Override
    public Stream<Guardrail> read(Resource resource) {
        return Stream.of(new Guardrail(
                resource,
                elements(resource, filters),
                Stream.of(elements(resource, entities), elements(resource, regexes))
                        .flatMap(List::stream)
                        .toList(),
                words));
    }

    private static List<Property> elements(Resource resource, List<String> keys) {
        Optional<Property> list = Optional.of(resource.root());
        for (String key : keys) {
            list = list.flatMap(property -> property.get(key));
        }
        return list.map(Property::elements).orElse(List.of());
    }
}
