package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what {@code pulumi preview --json} writes: the resources as they will be.
 *
 * <p>A preview decides less than a recording: it leaves out what does not change, unless it is made with {@code
 * --show-sames}, and it tells no value that a deployment decides, so that references are unknown too.
 */
public final class PulumiPreviewReader {

    private static final String REMEDY = "write it again with pulumi preview --json --show-sames";

    /** Steps that take a resource away, or only look at one that the program does not declare. */
    private static final Set<String> GONE = Set.of(
            "delete", "delete-replaced", "discard", "discard-replaced", "remove-pending-replace", "read", "replace");

    private PulumiPreviewReader() {}

    static boolean reads(JsonNode root) {
        return root.path("steps").isArray() || root.path("changeSummary").isObject();
    }

    /**
     * Reads one preview.
     *
     * @throws UnreadableOutput when the file is no preview
     */
    public static ResourceGraph read(Path preview) {
        OutputFile file = new OutputFile(preview, REMEDY);
        JsonNode root = file.readObject();
        if (!reads(root)) {
            throw file.unreadable("has no \"steps\"");
        }
        JsonNode steps = root.path("steps");
        return new ResourceGraph(UnreadableOutput.collect(IntStream.range(0, steps.size())
                .filter(index -> stays(steps.path(index)))
                .mapToObj(index -> () -> resource(file, index, steps.path(index).path("newState")))));
    }

    private static boolean stays(JsonNode step) {
        return !GONE.contains(step.path("op").asText()) && step.path("newState").isObject();
    }

    private static Resource resource(OutputFile file, int index, JsonNode state) {
        Place place = new Place(file.path().toString(), "/steps/" + index + "/newState");
        return new PulumiState(file, Format.PULUMI_PREVIEW, state, place).resource();
    }
}
