package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.View;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A native type that is looked at.
 *
 * @param name what its engine calls it
 * @param readers a reader for each meaning that its resources have
 */
record NativeType(String name, List<ViewReader> readers) {

    NativeType {
        readers = List.copyOf(readers);
    }

    static NativeType of(String name, ViewReader... readers) {
        return new NativeType(name, List.of(readers));
    }

    /** A type whose every resource means one thing. */
    static NativeType meaning(String name, Function<Resource, View> meaning) {
        return of(name, resource -> Stream.of(meaning.apply(resource)));
    }

    Stream<View> views(Resource resource) {
        return readers.stream().flatMap(reader -> reader.read(resource));
    }
}
