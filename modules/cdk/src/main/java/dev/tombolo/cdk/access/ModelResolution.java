package dev.tombolo.cdk.access;

import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.cdk.construct.Problems;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks the catalog how each model of a {@link ModelAccess} is called.
 *
 * @param props what was asked for
 * @param region the Region that takes the calls
 * @param problems where refusals go
 */
record ModelResolution(ModelAccessProps props, Region region, Problems problems) {
    /** Returns the path to each model that can be called, by portable name. */
    SortedMap<String, ModelPath> paths() {
        var paths = new TreeMap<String, ModelPath>();
        for (var model : new TreeSet<>(props.models())) {
            path(model).ifPresent(path -> paths.put(model, path));
        }
        return paths;
    }

    private Optional<ModelPath> path(String model) {
        var query = new ModelQuery(model, region, props.api(), props.residency(), props.endpoint(), props.routing());
        var answer = new PathFinder(props.catalog()).find(query);
        if (answer instanceof PathAnswer.Found found) {
            return Optional.of(found.path());
        }
        problems.add(refusal(model, (PathAnswer.Refused) answer));
        return Optional.empty();
    }

    private String refusal(String model, PathAnswer.Refused refused) {
        return "models: \"" + model + "\" cannot be called by " + props.api().key() + " in " + region.name() + ": "
                + String.join("; ", refused.reasons()) + " · " + advice(refused.nearest());
    }

    private static String advice(List<String> nearest) {
        return nearest.isEmpty() ? "name another model" : "what works: " + String.join(", ", nearest);
    }
}
