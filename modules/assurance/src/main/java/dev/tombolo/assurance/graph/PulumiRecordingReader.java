package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the resources that a Pulumi program declared, as Tombolo recorded them.
 *
 * <p>The file has {@code format} {@value #FORMAT} and {@code resources}, each with {@code type}, {@code name},
 * {@code inputs} and {@code options}. A value that Pulumi computes is written {@code <<type|name|property>>}; it is read
 * as a reference, also in the middle of a text and inside policy texts; {@code <<secret>>} is unknown. An address is {@code type|name}.
 */
public final class PulumiRecordingReader {

    /** The format that this reader understands. */
    public static final String FORMAT = "tombolo-pulumi-resources/1";

    private static final String REMEDY = "run tombolo plan again with this version";
    private static final JsonTree TREE = new JsonTree(OutputMarkers::read, object -> Optional.empty());

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
        return IntStream.range(0, resources.size())
                .mapToObj(index -> resource(file, index, resources.path(index)))
                .toList();
    }

    private static Resource resource(OutputFile file, int index, JsonNode node) {
        String type = required(file, index, node, "type");
        return new Resource(
                type + "|" + required(file, index, node, "name"),
                type,
                Format.PULUMI_RECORDING,
                TREE.object(node.path(Format.PULUMI_RECORDING.propertiesKey())),
                TREE.object(node.path("options")),
                new Place(file.path().toString(), "/resources/" + index));
    }

    private static String required(OutputFile file, int index, JsonNode node, String key) {
        String text = node.path(key).asText();
        if (text.isEmpty()) {
            throw file.unreadable("resources[" + index + "] has no \"" + key + "\"");
        }
        return text;
    }
}
