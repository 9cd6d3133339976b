package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.StrictJson;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A CloudFormation template in YAML, turned into the JSON that means the same: {@code !Ref Name} becomes {@code {"Ref":
 * "Name"}}, {@code !Sub} becomes {@code Fn::Sub}, and so on for every short form.
 *
 * <p>Aliases and merges are followed, as far as a template of a megabyte can need; keys that stand twice are refused.
 */
final class YamlTemplate {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowNonScalarKeys(true)
            .setSchema(new CoreSchema())
            .build();
    private static final int MOST_NODES = 200_000;

    private final OutputFile file;
    private final Map<String, Integer> lines = new TreeMap<>();
    private int nodes;

    YamlTemplate(OutputFile file) {
        this.file = file;
    }

    /** The line of each value, by its JSON pointer. */
    Map<String, Integer> lines() {
        return lines;
    }

    JsonNode parse(String text) {
        try {
            return new Compose(SETTINGS)
                    .composeString(text)
                    .map(root -> node(root, "", 0))
                    .orElseThrow(() -> file.unreadable("is empty"));
        } catch (MarkedYamlEngineException e) {
            throw file.unreadable(line(e.getProblemMark()), "is not YAML that can be read");
        } catch (YamlEngineException e) {
            throw file.unreadable("is not YAML that can be read");
        }
    }

    private JsonNode node(Node node, String pointer, int depth) {
        nodes++;
        if (depth > StrictJson.DEEPEST || nodes > MOST_NODES) {
            throw file.unreadable(line(node.getStartMark()), OutputFile.TOO_DEEP);
        }
        lines.putIfAbsent(pointer, line(node.getStartMark()));
        return YamlFunction.of(node)
                .<JsonNode>map(function -> JsonNodeFactory.instance
                        .objectNode()
                        .set(function, plain(node, pointer + "/" + function, depth)))
                .orElseGet(() -> plain(node, pointer, depth));
    }

    private JsonNode plain(Node node, String pointer, int depth) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer, depth);
        }
        return node instanceof SequenceNode sequence
                ? sequence(sequence, pointer, depth)
                : YamlScalar.json((ScalarNode) node);
    }

    private ObjectNode mapping(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple.getKeyNode());
            if (object.has(key)) {
                throw file.unreadable(
                        line(tuple.getKeyNode().getStartMark()), "has the key \"" + key + "\" a second time");
            }
            String child = new Place("", pointer).child(key).pointer();
            lines.putIfAbsent(child, line(tuple.getKeyNode().getStartMark()));
            object.set(key, node(tuple.getValueNode(), child, depth + 1));
        }
        return object;
    }

    private String key(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw file.unreadable(line(node.getStartMark()), "has a key that CloudFormation does not read");
    }

    private ArrayNode sequence(SequenceNode sequence, String pointer, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node element : sequence.getValue()) {
            array.add(node(element, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(known -> known.getLine() + 1).orElse(1);
    }
}
