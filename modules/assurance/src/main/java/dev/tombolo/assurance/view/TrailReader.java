package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A trail and its advanced event selectors. */
record TrailReader(String nativeType, String selectors, String fields, Trail.FieldWords words, String validation)
        implements ViewReader {

    @Override
    public Stream<Trail> read(Resource trail) {
        List<Property> written = elements(trail.property(selectors));
        return Stream.of(new Trail(
                trail,
                written.stream()
                        .map(selector -> new Trail.Selector(elements(selector.get(fields)), words))
                        .toList(),
                trail.property(validation)));
    }

    private static List<Property> elements(Optional<Property> list) {
        return list.map(Property::elements).orElse(List.of());
    }
}
