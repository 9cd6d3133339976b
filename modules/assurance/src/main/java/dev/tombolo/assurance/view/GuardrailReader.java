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
        List<List<String>> tiers,
        String crossRegion,
        String key,
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
                tiers.stream().flatMap(keys -> at(resource, keys).stream()).toList(),
                resource.property(crossRegion),
                resource.property(key),
                words));
    }

    private static List<Property> elements(Resource resource, List<String> keys) {
        return at(resource, keys).map(Property::elements).orElse(List.of());
    }

    private static Optional<Property> at(Resource resource, List<String> keys) {
        Optional<Property> found = Optional.of(resource.root());
        for (String key : keys) {
            found = found.flatMap(property -> property.get(key));
        }
        return found;
    }
}
