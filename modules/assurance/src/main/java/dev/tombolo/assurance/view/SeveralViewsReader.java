package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.stream.Stream;

/** A type that means several things, each with a reader of its own. */
record SeveralViewsReader(List<? extends ViewReader> readers) implements ViewReader {

    @Override
    public String nativeType() {
        return readers.get(0).nativeType();
    }

    @Override
    public Stream<View> read(Resource resource) {
        return readers.stream().flatMap(reader -> reader.read(resource));
    }
}
