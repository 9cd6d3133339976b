package dev.tombolo.assurance.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All resources of one plan, each as its engine wrote it.
 *
 * @param resources the resources, sorted by address
 */
public record ResourceGraph(List<Resource> resources) {

    public ResourceGraph {
        resources = resources.stream()
                .sorted(Comparator.comparing(Resource::address)
                        .thenComparing(resource -> resource.place().toString()))
                .toList();
    }

    /** The resources of several graphs in one, for example of both clouds of an environment. */
    public static ResourceGraph union(Collection<ResourceGraph> graphs) {
        return new ResourceGraph(
                graphs.stream().flatMap(graph -> graph.resources().stream()).toList());
    }

    /** The resource of this address. */
    public Optional<Resource> find(String address) {
        return resources.stream()
                .filter(resource -> resource.address().equals(address))
                .findFirst();
    }

    /** The resources of this native type, in their order. */
    public Stream<Resource> ofType(String nativeType) {
        return resources.stream().filter(resource -> resource.nativeType().equals(nativeType));
    }

    /** This graph with what is known of some references in their place. */
    public ResourceGraph resolved(Function<Reference, Value> known) {
        Resolution resolution = new Resolution(known);
        return new ResourceGraph(resources.stream().map(resolution::of).toList());
    }
}
