package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Reads what {@code pulumi stack export} writes: the resources as they were deployed last. */
public final class PulumiExportReader {

    private static final String REMEDY = "write it again with pulumi stack export";

    private PulumiExportReader() {}

    static boolean reads(JsonNode root) {
        return root.path("deployment").isObject();
    }

    /**
     * Reads one export.
     *
     * @throws UnreadableOutput when the file is no export of a stack
     */
    public static ResourceGraph read(Path export) {
        OutputFile file = new OutputFile(export, REMEDY);
        JsonNode root = file.readObject();
        if (!reads(root)) {
            throw file.unreadable("has no \"deployment\"");
        }
        JsonNode resources = root.path("deployment").path("resources");
        return new ResourceGraph(UnreadableOutput.collect(IntStream.range(0, resources.size())
                .filter(index -> isDeclared(resources.path(index)))
                .mapToObj(index -> () -> resource(file, index, resources.path(index)))));
    }

    /** Neither about to be deleted, nor somebody else's that the program only looks at. */
    private static boolean isDeclared(JsonNode resource) {
        return !resource.path("delete").asBoolean()
                && !resource.path("external").asBoolean();
    }

    private static Resource resource(OutputFile file, int index, JsonNode state) {
        Place place = new Place(file.path().toString(), "/deployment/resources/" + index);
        return new PulumiState(file, Format.PULUMI_EXPORT, state, place).resource();
    }
}
