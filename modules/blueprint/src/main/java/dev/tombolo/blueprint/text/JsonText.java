package dev.tombolo.blueprint.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON on one line, with holes inside its strings. Keys are sorted. A hole is written as it is, so that its value must need
 * no escape in JSON: an ARN, an id, a number.
 */
public final class JsonText {
    private JsonText() {}

    /** Returns the JSON of a map, a collection, a {@link Text}, a string or a whole number. */
    public static Text of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> elements) {
            return array(elements);
        }
        if (value instanceof Text text) {
            return quoted(text);
        }
        return value instanceof String string ? quoted(Text.of(string)) : Text.of(value.toString());
    }

    private static Text object(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        var json = Text.of("{");
        var separator = "";
        for (var entry : sorted.entrySet()) {
            json = json.plus(separator).plus(of(entry.getKey())).plus(":").plus(of(entry.getValue()));
            separator = ",";
        }
        return json.plus("}");
    }

    private static Text array(Collection<?> elements) {
        var json = Text.of("[");
        var separator = "";
        for (var element : elements) {
            json = json.plus(separator).plus(of(element));
            separator = ",";
        }
        return json.plus("]");
    }

    private static Text quoted(Text text) {
        return Text.of("\"")
                .plus(new Text(text.pieces().stream().map(JsonText::escaped).toList()))
                .plus("\"");
    }

    private static Text.Piece escaped(Text.Piece piece) {
        return piece instanceof Text.Literal literal ? new Text.Literal(escaped(literal.value())) : piece;
    }

    private static String escaped(String literal) {
        return literal.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
