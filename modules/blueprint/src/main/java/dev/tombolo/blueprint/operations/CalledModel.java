package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A model on one endpoint, under the id that is really called. CloudWatch tells calls of a model apart by this id and by
 * nothing else, so that consumers of one model share its series.
 *
 * @param name the portable name, which names resources
 * @param endpoint the endpoint
 * @param id the id that callers send
 * @param consumers who calls it, for people; sorted
 */
public record CalledModel(String name, EndpointKind endpoint, Text id, SortedSet<String> consumers) {
    private static final Comparator<CalledModel> ORDER =
            Comparator.comparing(CalledModel::name).thenComparing(CalledModel::endpoint);

    /** Returns what consumers call, each model and endpoint once, sorted. */
    public static List<CalledModel> of(Map<String, List<ModelPath>> pathsByConsumer) {
        var called = new TreeMap<CalledModel, CalledModel>(ORDER.thenComparing(model -> model.id.toString()));
        pathsByConsumer.forEach((consumer, paths) -> paths.stream()
                .map(path -> of(consumer, path))
                .forEach(model -> called.merge(model, model, CalledModel::joined)));
        return List.copyOf(called.values());
    }

    private static CalledModel of(String consumer, ModelPath path) {
        return new CalledModel(
                path.model().name(),
                path.endpoint().kind(),
                Text.of(path.invokedId()),
                new TreeSet<>(List.of(consumer)));
    }

    private static CalledModel joined(CalledModel one, CalledModel other) {
        var consumers = new TreeSet<>(one.consumers);
        consumers.addAll(other.consumers);
        return new CalledModel(one.name, one.endpoint, one.id, consumers);
    }

    /** Returns what is wrong, for each model that one endpoint is called for under several ids. */
    public static List<String> clashes(Collection<CalledModel> models) {
        var seen = new TreeSet<>(ORDER);
        var clashes = new ArrayList<String>();
        for (var model : models) {
            if (!seen.add(model)) {
                clashes.add("model \"" + model.name + "\" is called on " + model.endpoint.key()
                        + " under several ids · watch each routing by itself");
            }
        }
        return clashes;
    }

    String place() {
        return name + " on " + endpoint.key();
    }
}
