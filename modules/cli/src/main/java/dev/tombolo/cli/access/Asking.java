package dev.tombolo.cli.access;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells calls apart for IAM: paths that differ in the API alone may ask for the same.
 *
 * @param model the portable name
 * @param endpoint the endpoint
 * @param region the Region that takes the call
 * @param route how it goes on
 * @param project whether the project is asked for
 */
record Asking(String model, EndpointKind endpoint, String region, Route route, boolean project) {

    static Asking of(ModelPath path) {
        return new Asking(
                path.model().name(), path.endpoint().kind(), path.region().name(), path.route(), path.needsProject());
    }

    /** The paths that ask for the same, in the order of the first. */
    static Map<Asking, List<ModelPath>> grouped(Stream<ModelPath> paths) {
        return paths.collect(Collectors.groupingBy(Asking::of, LinkedHashMap::new, Collectors.toList()));
    }
}
