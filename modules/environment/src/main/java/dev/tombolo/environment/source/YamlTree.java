package dev.tombolo.environment.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Turns YAML nodes into values that know their lines.
 *
 * @param file the file as the user named it
 * @param problems receives keys that stand twice or are not words, and tags
 */
record YamlTree(String file, List<Problem> problems) {
    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT);

    SourceNode convert(Node node) {
        return convert(node, KeyPath.ROOT);
    }

    private SourceNode convert(Node node, KeyPath path) {
        if (!PLAIN.contains(node.getTag())) {
            return tagged(node, path);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, path);
        }
        return node instanceof SequenceNode sequence
                ? sequence(sequence, path)
                : new SourceNode.Scalar(position(node), YamlScalar.json((ScalarNode) node));
    }

    private SourceNode tagged(Node node, KeyPath path) {
        boolean variable = node.getTag().equals(Tag.ENV_TAG);
        problem(
                node,
                path,
                variable
                        ? Quoted.of(((ScalarNode) node).getValue()) + " is not filled in here"
                        : "has the tag " + Quoted.of(node.getTag().getValue()),
                "write the plain value");
        return new SourceNode.Scalar(position(node), JsonNodeFactory.instance.nullNode());
    }

    private SourceNode mapping(MappingNode node, KeyPath path) {
        var entries = new LinkedHashMap<String, SourceNode.Entry>();
        for (var tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entry(entries, key, tuple, path.key(key.getValue()));
            } else {
                problem(tuple.getKeyNode(), path, "has a key that is not text", "use a plain word as the key");
            }
        }
        return new SourceNode.Mapping(position(node), entries);
    }

    private void entry(Map<String, SourceNode.Entry> entries, ScalarNode key, NodeTuple tuple, KeyPath path) {
        var first = entries.get(key.getValue());
        if (first == null) {
            entries.put(key.getValue(), new SourceNode.Entry(position(key), convert(tuple.getValueNode(), path)));
        } else {
            problem(key, path, "appears twice, first in line " + first.key().line(), "keep one of them");
        }
    }

    private SourceNode sequence(SequenceNode node, KeyPath path) {
        var items = new ArrayList<SourceNode>();
        for (var item : node.getValue()) {
            items.add(convert(item, path.item(items.size())));
        }
        return new SourceNode.Sequence(position(node), items);
    }

    private void problem(Node node, KeyPath path, String what, String remedy) {
        problems.add(new Problem(position(node), path, what, remedy));
    }

    private Position position(Node node) {
        return new Position(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
}
