package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A resource of OCI that means one thing.
 *
 * @param nativeType the native type
 * @param meaning what a resource of it means
 */
record OciReader(String nativeType, Function<Resource, View> meaning) implements ViewReader {

    @Override
    public Stream<View> read(Resource resource) {
        return Stream.of(meaning.apply(resource));
    }
}
