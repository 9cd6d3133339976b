package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns parsed JSON into values, with the meaning that one format gives to texts and to special objects. */
public final class JsonTree {

    private final Function<String, Value> text;
    private final Function<ObjectNode, Optional<Value>> special;

    /**
     * Creates the meaning that a format gives to JSON.
     *
     * @param text what a text means
     * @param special what an object means that is more than its keys; empty for any other
     */
    public JsonTree(Function<String, Value> text, Function<ObjectNode, Optional<Value>> special) {
        this.text = text;
        this.special = special;
    }

    /** The value that JSON stands for. */
    public Value read(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return special.apply(object).orElseGet(() -> object(object));
        }
        if (node.isArray()) {
            return list(node);
        }
        if (node.isTextual()) {
            return text.apply(node.textValue());
        }
        return node.isNumber() ? Scalar.number(node.decimalValue()) : leaf(node);
    }

    private static Value leaf(JsonNode node) {
        return node.isBoolean() ? new Scalar(node.asText()) : new Unknown("null");
    }

    /** An object read key by key; a key that is null or left out by the engine is absent. */
    public MapValue object(JsonNode object) {
        SortedMap<String, Value> entries = new TreeMap<>();
        object.properties().stream()
                .filter(entry -> isPresent(entry.getValue()))
                .forEach(entry -> entries.put(text.apply(entry.getKey()).display(), read(entry.getValue())));
        return new MapValue(entries);
    }

    private ListValue list(JsonNode array) {
        List<Value> elements = new ArrayList<>();
        array.forEach(element -> {
            if (isPresent(element)) {
                elements.add(read(element));
            }
        });
        return new ListValue(elements);
    }

    private static boolean isPresent(JsonNode node) {
        return !node.isNull() && !node.path("Ref").asText().equals("AWS::NoValue");
    }
}
