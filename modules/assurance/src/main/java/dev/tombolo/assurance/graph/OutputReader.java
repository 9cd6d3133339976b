package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads whatever an engine left in a path: a template, a recording, a cloud assembly, the folder of a plan, or a folder of
 * templates and recordings, of which other files are passed over.
 */
public final class OutputReader {

    private static final String REMEDY = "name a template, a recording, a cloud assembly or a plan's folder";
    private static final String ENDING = ".json";
    private static final String MANIFEST = "manifest.json";
    private static final Path ASSEMBLY_OF_PLAN = Path.of("aws");
    private static final Path RECORDING_OF_PLAN = Path.of("pulumi", "resources.json");

    private OutputReader() {}

    /**
     * Reads a file or folder.
     *
     * @throws UnreadableOutput when it holds no engine's output
     */
    public static ResourceGraph read(Path path) {
        if (!Files.isDirectory(path)) {
            return file(path);
        }
        List<ResourceGraph> graphs = folder(path).toList();
        if (graphs.isEmpty()) {
            throw new UnreadableOutput(path.toString(), "holds no engine's output", REMEDY);
        }
        return ResourceGraph.union(graphs);
    }

    private static Stream<ResourceGraph> folder(Path folder) {
        if (Files.exists(folder.resolve(MANIFEST))) {
            return Stream.of(CloudAssemblyReader.read(folder));
        }
        Path assembly = folder.resolve(ASSEMBLY_OF_PLAN);
        Path recording = folder.resolve(RECORDING_OF_PLAN);
        boolean plan = Files.exists(assembly.resolve(MANIFEST)) || Files.exists(recording);
        return plan ? planned(assembly, recording) : files(folder);
    }

    private static Stream<ResourceGraph> planned(Path assembly, Path recording) {
        return Stream.concat(
                Stream.of(assembly)
                        .filter(some -> Files.exists(some.resolve(MANIFEST)))
                        .map(CloudAssemblyReader::read),
                Stream.of(recording).filter(Files::exists).map(PulumiRecordingReader::read));
    }

    private static Stream<ResourceGraph> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .flatMap(OutputReader::fileOfFolder)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UnreadableOutput(folder.toString(), "cannot be read", REMEDY);
        }
    }

    /** Templates of one folder may have the same logical ids; the file's name keeps them apart, as a stack's would. */
    private static Stream<ResourceGraph> fileOfFolder(Path file) {
        JsonNode root = root(file);
        if (isRecording(root)) {
            return Stream.of(PulumiRecordingReader.read(file));
        }
        String name = file.getFileName().toString();
        return isTemplate(root)
                ? Stream.of(CloudFormationReader.readStack(file, name.substring(0, name.length() - ENDING.length())))
                : Stream.empty();
    }

    private static ResourceGraph file(Path file) {
        return isRecording(root(file)) ? PulumiRecordingReader.read(file) : CloudFormationReader.read(file);
    }

    private static JsonNode root(Path file) {
        return new OutputFile(file, REMEDY).readObject();
    }

    private static boolean isTemplate(JsonNode root) {
        return root.path("Resources").isObject();
    }

    private static boolean isRecording(JsonNode root) {
        return root.path("format").asText().equals(PulumiRecordingReader.FORMAT);
    }
}
