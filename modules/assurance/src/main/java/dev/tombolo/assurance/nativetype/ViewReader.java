package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.View;
import java.util.stream.Stream;

/** Reads one meaning of the resources of a native type. */
@FunctionalInterface
interface ViewReader {

    /** What a resource means; nothing where it does not say so. */
    Stream<? extends View> read(Resource resource);
}
