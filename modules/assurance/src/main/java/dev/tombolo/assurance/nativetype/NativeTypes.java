package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.view.View;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every native type that is looked at. */
public final class NativeTypes {

    private static final Map<String, NativeType> BY_NAME = Stream.of(
                    AccessTypes.ALL,
                    NetworkTypes.ALL,
                    GuardrailTypes.ALL,
                    LoggingTypes.ALL,
                    OperationsTypes.ALL,
                    CostTypes.ALL,
                    AgentTypes.ALL,
                    OciTypes.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(NativeType::name, Function.identity()));

    private NativeTypes() {}

    /** What the resources of a graph mean, and how many of each type have no reader. */
    public static Views views(ResourceGraph graph) {
        return new Views(
                graph, graph.resources().stream().flatMap(NativeTypes::read).toList(), notLookedAt(graph));
    }

    private static Stream<View> read(Resource resource) {
        NativeType type = BY_NAME.get(resource.nativeType());
        return type == null ? Stream.empty() : type.views(resource);
    }

    private static SortedMap<String, Integer> notLookedAt(ResourceGraph graph) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        graph.resources().stream()
                .map(Resource::nativeType)
                .filter(type -> !BY_NAME.containsKey(type))
                .forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts;
    }
}
