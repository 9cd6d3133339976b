package dev.tombolo.live.preflight.aws;

import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sorts ways to models and names each id once: consumers share models, and a cloud is asked once. */
final class ModelIds {
    private ModelIds() {}

    static List<ModelPath> distinct(Stream<ModelPath> paths, Function<ModelPath, String> id) {
        var byId = new TreeMap<String, ModelPath>();
        paths.forEach(path -> byId.putIfAbsent(path.model().name() + " " + id.apply(path), path));
        return List.copyOf(byId.values());
    }
}
