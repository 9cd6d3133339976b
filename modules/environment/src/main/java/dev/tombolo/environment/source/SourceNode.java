package dev.tombolo.environment.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A value of a YAML file that knows where it stands. */
public sealed interface SourceNode {
    /** Returns where the value stands. */
    Position position();

    /** Returns the value without positions. */
    JsonNode json();

    /**
     * A single value.
     *
     * @param position where it stands
     * @param json the value
     */
    record Scalar(Position position, JsonNode json) implements SourceNode {}

    /**
     * A list.
     *
     * @param position where it begins
     * @param items the items
     */
    record Sequence(Position position, List<SourceNode> items) implements SourceNode {
        @Override
        public JsonNode json() {
            var array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.json()));
            return array;
        }

        private Optional<SourceNode> item(String inBrackets) {
            return IntStream.range(0, items.size())
                    .filter(index -> inBrackets.equals("[" + index + "]"))
                    .mapToObj(items::get)
                    .findFirst();
        }
    }

    /**
     * Keys with values.
     *
     * @param position where it begins
     * @param entries the values by key, in the order of the file
     */
    record Mapping(Position position, Map<String, Entry> entries) implements SourceNode {
        @Override
        public JsonNode json() {
            var object = JsonNodeFactory.instance.objectNode();
            entries.forEach((key, entry) -> object.set(key, entry.value().json()));
            return object;
        }

        /** Returns this mapping with an entry added or replaced. */
        Mapping with(String key, Entry entry) {
            var more = new LinkedHashMap<>(entries);
            more.put(key, entry);
            return new Mapping(position, more);
        }

        /** Returns this mapping without an entry. */
        public Mapping without(String key) {
            var fewer = new LinkedHashMap<>(entries);
            fewer.remove(key);
            return new Mapping(position, fewer);
        }
    }

    /**
     * A key with its value.
     *
     * @param key where the key stands
     * @param value the value
     */
    record Entry(Position key, SourceNode value) {}

    /** Returns where a path leads: the line of its last key or item, or of the nearest one above that is there. */
    default Position at(KeyPath path) {
        return at(path.parts(), position());
    }

    private Position at(List<String> parts, Position here) {
        if (parts.isEmpty()) {
            return here;
        }
        var rest = parts.subList(1, parts.size());
        if (this instanceof Mapping mapping) {
            return Optional.ofNullable(mapping.entries().get(parts.get(0)))
                    .map(entry -> entry.value().at(rest, entry.key()))
                    .orElse(here);
        }
        return this instanceof Sequence sequence
                ? sequence.item(parts.get(0))
                        .map(item -> item.at(rest, item.position()))
                        .orElse(here)
                : here;
    }
}
