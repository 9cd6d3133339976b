package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** Reads the views of one native type. */
interface ViewReader {

    /** The native type. */
    String nativeType();

    /** What a resource of this type means. */
    Stream<? extends View> read(Resource resource);
}
