package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads single values as CloudFormation does: {@code yes} and {@code on} are true, as in YAML 1.1. A number that begins
 * with zero stays text, so that an account id keeps its digits.
 */
final class YamlScalar {

    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d{0,29})(\\.\\d{1,30})?");

    private YamlScalar() {}

    static JsonNode json(ScalarNode node) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        String text = node.getValue();
        if (node.getScalarStyle() != ScalarStyle.PLAIN || YamlFunction.of(node).isPresent()) {
            return factory.textNode(text);
        }
        if (node.getTag().equals(Tag.NULL)) {
            return factory.nullNode();
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return factory.booleanNode(TRUE.contains(word));
        }
        return NUMBER.matcher(text).matches() ? factory.numberNode(new BigDecimal(text)) : factory.textNode(text);
    }
}
