package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what an environment declared with what it declares. */
public final class GraphChanges {

    private final ResourceGraph before;
    private final ResourceGraph after;

    private GraphChanges(ResourceGraph before, ResourceGraph after) {
        this.before = before;
        this.after = after;
    }

    /** What became of each resource, by address; of one that is as it was there is nothing to say. */
    public static List<ResourceChange> between(ResourceGraph before, ResourceGraph after) {
        return new GraphChanges(before, FormerAddresses.restored(before, after)).all();
    }

    /** What is made anew makes anew what must refer to it, so that this is asked until nothing more is. */
    private List<ResourceChange> all() {
        Set<String> replaced = Set.of();
        List<ResourceChange> changes = given(replaced);
        while (!replaced(changes).equals(replaced)) {
            replaced = replaced(changes);
            changes = given(replaced);
        }
        return changes;
    }

    private static Set<String> replaced(List<ResourceChange> changes) {
        return changes.stream()
                .filter(change -> change.change() == Change.REPLACED)
                .map(change -> change.resource().address())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ResourceChange> given(Set<String> replaced) {
        PropertyChanges properties = new PropertyChanges(replaced);
        Set<String> addresses = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(graph -> graph.resources().stream())
                .forEach(resource -> addresses.add(resource.address()));
        List<ResourceChange> changes = new ArrayList<>();
        addresses.forEach(address -> changes.addAll(of(before.find(address), after.find(address), properties)));
        return changes;
    }

    private static List<ResourceChange> of(
            Optional<Resource> before, Optional<Resource> after, PropertyChanges properties) {
        if (!before.map(Resource::nativeType).equals(after.map(Resource::nativeType))) {
            return Stream.concat(
                            before.map(ResourceChange::deleted).stream(), after.map(ResourceChange::added).stream())
                    .toList();
        }
        List<PropertyChange> different = properties.between(before.orElseThrow(), after.orElseThrow());
        return different.isEmpty() ? List.of() : List.of(ResourceChange.changed(after.orElseThrow(), different));
    }
}
