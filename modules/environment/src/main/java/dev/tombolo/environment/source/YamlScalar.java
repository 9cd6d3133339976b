package dev.tombolo.environment.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values as YAML 1.2's core schema has them; a number of absurd length stays text. */
final class YamlScalar {
    private static final int LONGEST_NUMBER = 30;

    private YamlScalar() {}

    static JsonNode json(ScalarNode node) {
        var factory = JsonNodeFactory.instance;
        var tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return factory.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return factory.booleanNode(Boolean.parseBoolean(node.getValue()));
        }
        return (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && node.getValue().length() <= LONGEST_NUMBER
                ? number(node.getValue())
                : factory.textNode(node.getValue());
    }

    private static JsonNode number(String value) {
        try {
            return number(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return JsonNodeFactory.instance.textNode(value);
        }
    }

    private static JsonNode number(BigDecimal value) {
        if (value.scale() != 0) {
            return JsonNodeFactory.instance.numberNode(value.doubleValue());
        }
        var whole = value.toBigInteger();
        return whole.bitLength() < Integer.SIZE
                ? JsonNodeFactory.instance.numberNode(whole.intValue())
                : JsonNodeFactory.instance.numberNode(whole);
    }
}
