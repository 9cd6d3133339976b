package dev.tombolo.blueprint.access;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts and sifts paths, so that the order of a list never reaches a policy. */
final class ModelPaths {
    private static final Comparator<ModelPath> BY_MODEL = Comparator.<ModelPath, String>comparing(
                    path -> path.model().name())
            .thenComparing(path -> path.endpoint().kind())
            .thenComparing(ModelPath::invokedId);

    private ModelPaths() {}

    static List<ModelPath> sorted(List<ModelPath> paths) {
        return paths.stream().sorted(BY_MODEL).distinct().toList();
    }

    static List<ModelPath> on(EndpointKind endpoint, List<ModelPath> paths) {
        return paths.stream().filter(path -> path.endpoint().kind() == endpoint).toList();
    }

    static List<ModelPath> inRegion(List<ModelPath> paths) {
        return on(EndpointKind.BEDROCK_RUNTIME, paths).stream()
                .filter(path -> path.route() instanceof Route.InRegion)
                .toList();
    }

    /** Returns one path for each inference profile. */
    static List<ModelPath> profiled(List<ModelPath> paths) {
        return on(EndpointKind.BEDROCK_RUNTIME, paths).stream()
                .filter(path -> !(path.route() instanceof Route.InRegion))
                .collect(Collectors.toMap(ModelPath::invokedId, path -> path, ModelPaths::needier, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static ModelPath needier(ModelPath first, ModelPath second) {
        return first.needsProject() ? first : second;
    }

    /** Returns a name as one word of letters and digits: {@code gpt-5.6-terra} becomes {@code Gpt56Terra}. */
    static String word(String name) {
        return Stream.of(name.split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }
}
