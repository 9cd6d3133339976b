package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Guardrail;
import java.util.List;
import java.util.stream.Stream;

/** A guardrail; each list of filters stands below two properties. */
record GuardrailReader(
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
                tiers.stream()
                        .flatMap(keys -> resource.root().below(keys).stream())
                        .toList(),
                resource.property(crossRegion),
                resource.property(key),
                words));
    }

    private static List<Property> elements(Resource resource, List<String> keys) {
        return resource.root().below(keys).map(Property::elements).orElse(List.of());
    }
}
