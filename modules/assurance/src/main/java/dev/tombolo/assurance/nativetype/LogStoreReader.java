package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.LogStore;
import dev.tombolo.assurance.view.Retained;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group of CloudWatch Logs or a bucket.
 *
 * @param key where its key stands; a list on the way is looked at in each element
 * @param end the property that says when a record is deleted
 * @param leftOut what it means when one is left out: no, or unknown where another resource may set it
 */
record LogStoreReader(String name, List<String> key, String end, Answer leftOut) implements ViewReader {

    @Override
    public Stream<LogStore> read(Resource store) {
        return Stream.of(new LogStore(
                store,
                store.property(name),
                hasKey(store) ? Answer.YES : leftOut,
                store.property(end).isPresent() ? Answer.YES : leftOut,
                Retained.of(store)));
    }

    private boolean hasKey(Resource store) {
        List<Property> found = List.of(store.root());
        for (String part : key) {
            found = found.stream()
                    .map(property -> property.get(part))
                    .flatMap(Optional::stream)
                    .flatMap(property -> property.elements().stream())
                    .toList();
        }
        return !found.isEmpty();
    }
}
