package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Trail;
import java.util.stream.Stream;

/** A trail and its advanced event selectors. */
record TrailReader(String selectors, String fields, Trail.FieldWords words, String validation) implements ViewReader {

    @Override
    public Stream<Trail> read(Resource trail) {
        return Stream.of(new Trail(
                trail,
                trail.elements(selectors).stream()
                        .map(selector -> new Trail.Selector(selector.elements(fields), words))
                        .toList(),
                trail.property(validation)));
    }
}
