package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads every stack of a CDK cloud assembly, the assemblies of its stages included.
 *
 * <p>A stack's address is its display name, which is its path of construct ids.
 */
public final class CloudAssemblyReader {

    private static final String REMEDY = "hand over a cloud assembly that cdk synth or tombolo plan wrote";

    private CloudAssemblyReader() {}

    /**
     * Reads the assembly in this directory.
     *
     * @throws UnreadableOutput when the directory is no cloud assembly, or one of its templates is unreadable
     */
    public static ResourceGraph read(Path directory) {
        return ResourceGraph.union(graphs(directory).toList());
    }

    private static Stream<ResourceGraph> graphs(Path directory) {
        OutputFile manifest = new OutputFile(directory.resolve("manifest.json"), REMEDY);
        JsonNode artifacts = manifest.readObject().path("artifacts");
        if (!artifacts.isObject()) {
            throw manifest.unreadable("has no \"artifacts\"");
        }
        return UnreadableOutput.collect(List.copyOf(artifacts.properties()).stream()
                        .<Supplier<List<ResourceGraph>>>map(
                                artifact -> () -> graphs(manifest, artifact).toList()))
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<ResourceGraph> graphs(OutputFile manifest, Map.Entry<String, JsonNode> artifact) {
        return switch (artifact.getValue().path("type").asText()) {
            case "aws:cloudformation:stack" -> Stream.of(stack(manifest, artifact));
            case "cdk:cloud-assembly" -> graphs(below(manifest, artifact, "directoryName"));
            default -> Stream.empty();
        };
    }

    private static ResourceGraph stack(OutputFile manifest, Map.Entry<String, JsonNode> artifact) {
        String displayName = artifact.getValue().path("displayName").asText(artifact.getKey());
        return CloudFormationReader.readStack(below(manifest, artifact, "templateFile"), displayName);
    }

    private static Path below(OutputFile manifest, Map.Entry<String, JsonNode> artifact, String property) {
        Path directory = manifest.path().resolveSibling(".").normalize();
        String name = artifact.getValue().path("properties").path(property).asText();
        Path file = directory.resolve(name).normalize();
        if (file.equals(directory) || !file.startsWith(directory)) {
            throw manifest.unreadable("artifact \"" + artifact.getKey() + "\" has " + property + " \"" + name
                    + "\", which is not below the assembly");
        }
        return file;
    }
}
