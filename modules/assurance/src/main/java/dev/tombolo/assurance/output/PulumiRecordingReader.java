package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.JsonTree;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the resources that a Pulumi program declared, as Tombolo recorded them.
 *
 * <p>The file has {@code format} {@value #FORMAT} and {@code resources}, each with {@code type}, {@code name},
 * {@code inputs} and {@code options}. A value that Pulumi computes is written {@code <<type|name|property>>}; it is read
 * as a reference, also in the middle of a text and inside policy texts; {@code <<secret>>} is unknown. An address is
 * {@code type|name}. Behind a stack of CloudFormation stand the resources of its template, and what is read of the stack is
 * read of them.
 */
public final class PulumiRecordingReader {

    /** The format that this reader understands. */
    public static final String FORMAT = "tombolo-pulumi-resources/1";

    private static final String REMEDY = "run tombolo plan again with this version";

    private PulumiRecordingReader() {}

    /**
     * Reads one recording.
     *
     * @throws UnreadableOutput when the file is no recording of this format
     */
    public static ResourceGraph read(Path recording) {
        OutputFile file = new OutputFile(recording, REMEDY);
        JsonNode root = file.readObject();
        String format = root.path("format").asText();
        if (!format.equals(FORMAT)) {
            throw file.unreadable("has format \"" + format + "\", expected \"" + FORMAT + "\"");
        }
        return new ResourceGraph(resources(file, root.path("resources")));
    }

    private static List<Resource> resources(OutputFile file, JsonNode resources) {
        if (!resources.isArray()) {
            throw file.unreadable("has no list of \"resources\"");
        }
        List<StackTemplate> templates = IntStream.range(0, resources.size())
                .boxed()
                .flatMap(index -> templates(file, index, resources.path(index)))
                .toList();
        JsonTree tree = tree(templates);
        return Stream.concat(
                        IntStream.range(0, resources.size())
                                .mapToObj(index -> resource(file, tree, index, resources.path(index))),
                        templates.stream().flatMap(StackTemplate::resources))
                .toList();
    }

    private static Stream<StackTemplate> templates(OutputFile file, int index, JsonNode node) {
        return node.path("type").asText().equals(StackTemplate.TYPE)
                ? StackTemplate.of(
                        address(file, index, node),
                        place(file, index),
                        node.path(Format.PULUMI_RECORDING.propertiesKey()))
                : Stream.empty();
    }

    private static JsonTree tree(List<StackTemplate> templates) {
        Map<Reference, Value> outputs = new HashMap<>();
        templates.forEach(template -> outputs.putAll(template.outputs()));
        return new JsonTree(text -> OutputMarkers.read(text, outputs), object -> Optional.empty());
    }

    private static Resource resource(OutputFile file, JsonTree tree, int index, JsonNode node) {
        return new Resource(
                address(file, index, node),
                required(file, index, node, "type"),
                Format.PULUMI_RECORDING,
                tree.object(node.path(Format.PULUMI_RECORDING.propertiesKey())),
                tree.object(node.path("options")),
                place(file, index));
    }

    private static String address(OutputFile file, int index, JsonNode node) {
        return required(file, index, node, "type") + "|" + required(file, index, node, "name");
    }

    private static Place place(OutputFile file, int index) {
        return new Place(file.path().toString(), "/resources/" + index);
    }

    private static String required(OutputFile file, int index, JsonNode node, String key) {
        String text = node.path(key).asText();
        if (text.isEmpty()) {
            throw file.unreadable("resources[" + index + "] has no \"" + key + "\"");
        }
        return text;
    }
}
