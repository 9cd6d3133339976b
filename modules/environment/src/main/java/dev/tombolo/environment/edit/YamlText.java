package dev.tombolo.environment.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A YAML text that is changed at one place, so that comments, order and formatting of all the rest stay as they are.
 *
 * @param text the text, of a file that was read without a problem
 */
record YamlText(String text) {
    /** Returns the mapping that keys lead to. */
    Optional<MappingNode> mapping(String... keys) {
        var found = new Compose(LoadSettings.builder().build()).composeString(text);
        for (var key : keys) {
            found = found.flatMap(node -> value(node, key));
        }
        return found.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    /** Returns the text of the value that a key of the file itself has. */
    Optional<String> word(String key) {
        return mapping()
                .flatMap(root -> value(root, key))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue());
    }

    /** Returns the line of a key in a mapping that the file has, counted from 1. */
    int line(String section, String key) {
        return mapping(section).stream()
                .flatMap(YamlText::tuples)
                .filter(tuple -> isKey(tuple, key))
                .flatMap(tuple -> tuple.getKeyNode().getStartMark().stream())
                .mapToInt(mark -> mark.getLine() + 1)
                .findFirst()
                .orElse(0);
    }

    static Optional<Node> value(Node node, String key) {
        return tuples(node)
                .filter(tuple -> isKey(tuple, key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static Stream<NodeTuple> tuples(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
    }

    private static boolean isKey(NodeTuple tuple, String key) {
        return tuple.getKeyNode() instanceof ScalarNode scalar
                && scalar.getValue().equals(key);
    }

    /** Returns this text with an entry put first into a mapping. */
    String withFirst(MappingNode mapping, String entry) {
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            var between = mapping.getValue().isEmpty() ? " " : ",";
            return inserted(start(mapping) + 1, " " + entry + between);
        }
        var first = mapping.getValue().get(0).getKeyNode();
        int line = lineStart(start(mapping));
        return inserted(lineAfterKey(line), text.substring(line, start(first)) + entry + lineBreak());
    }

    /** A comment between the key and what it holds belongs to the latter: the entry goes above it. */
    private int lineAfterKey(int line) {
        int above = line;
        while (above > 0 && isCommentOrEmpty(lineStart(above - 1), above)) {
            above = lineStart(above - 1);
        }
        return above;
    }

    private boolean isCommentOrEmpty(int from, int to) {
        var line = text.substring(from, to).strip();
        return line.isEmpty() || line.startsWith("#");
    }

    /** Returns this text without an entry of a mapping. */
    String without(MappingNode mapping, String key) {
        var tuples = mapping.getValue();
        int place = IntStream.range(0, tuples.size())
                .filter(index -> isKey(tuples.get(index), key))
                .findFirst()
                .orElseThrow();
        return mapping.getFlowStyle() == FlowStyle.FLOW ? withoutItem(tuples, place) : withoutLines(tuples.get(place));
    }

    private String withoutItem(List<NodeTuple> tuples, int place) {
        var tuple = tuples.get(place);
        if (place + 1 < tuples.size()) {
            return removed(
                    start(tuple.getKeyNode()), start(tuples.get(place + 1).getKeyNode()));
        }
        int from = place == 0
                ? start(tuple.getKeyNode())
                : end(tuples.get(place - 1).getValueNode());
        return removed(from, end(tuple.getValueNode()));
    }

    private String withoutLines(NodeTuple tuple) {
        int lineEnd = text.indexOf('\n', end(tuple.getValueNode()));
        return removed(lineStart(start(tuple.getKeyNode())), lineEnd < 0 ? text.length() : lineEnd + 1);
    }

    private String inserted(int at, String more) {
        return text.substring(0, at) + more + text.substring(at);
    }

    private String removed(int from, int to) {
        return text.substring(0, from) + text.substring(to);
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int start(Node node) {
        return at(node.getStartMark());
    }

    /** A block ends where its last value does; its own mark stands behind comments that follow it. */
    private int end(Node node) {
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        return at(node.getEndMark());
    }

    private int at(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElseThrow());
    }
}
