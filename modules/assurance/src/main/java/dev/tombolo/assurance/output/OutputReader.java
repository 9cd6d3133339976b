package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads whatever an engine left in a path: a template in JSON or YAML, a recording, a Pulumi preview or stack export, a
 * cloud assembly, the folder of a plan, or a folder of such files, of which other files are passed over.
 */
public final class OutputReader {

    private static final String REMEDY =
            "name a template, a recording, a Pulumi preview or stack export, a cloud assembly or a plan's folder";
    private static final Pattern NAME = Pattern.compile("(.+)\\.(json|ya?ml|template)");
    private static final Pattern RESOURCES = Pattern.compile("(?m)^[\"']?Resources[\"']?\\s*:");
    private static final String MANIFEST = "manifest.json";
    private static final Path ASSEMBLY_OF_PLAN = Path.of("aws");
    private static final Path RECORDING_OF_PLAN = Path.of("pulumi", "resources.json");
    private static final Path TENANCY_OF_PLAN = Path.of("pulumi", "tenancy.json");

    private OutputReader() {}

    /**
     * Reads a file or folder.
     *
     * @throws UnreadableOutput when it holds no engine's output, with a line for each file that cannot be read
     */
    public static ResourceGraph read(Path path) {
        if (!Files.isDirectory(path)) {
            return file(path, "");
        }
        List<ResourceGraph> graphs = UnreadableOutput.collect(folder(path)).stream()
                .flatMap(List::stream)
                .toList();
        if (graphs.isEmpty()) {
            throw new UnreadableOutput(path.toString(), "holds no engine's output", REMEDY);
        }
        return CompartmentLookups.joined(ResourceGraph.union(graphs));
    }

    private static Stream<Supplier<List<ResourceGraph>>> folder(Path folder) {
        if (Files.exists(folder.resolve(MANIFEST))) {
            return Stream.of(() -> List.of(CloudAssemblyReader.read(folder)));
        }
        Path assembly = folder.resolve(ASSEMBLY_OF_PLAN);
        Path recording = folder.resolve(RECORDING_OF_PLAN);
        boolean plan = Files.exists(assembly.resolve(MANIFEST)) || Files.exists(recording);
        return plan
                ? planned(assembly, Stream.of(recording, folder.resolve(TENANCY_OF_PLAN)))
                : files(folder).map(file -> () -> fileOfFolder(file));
    }

    private static Stream<Supplier<List<ResourceGraph>>> planned(Path assembly, Stream<Path> recordings) {
        return Stream.concat(
                Stream.of(assembly)
                        .filter(some -> Files.exists(some.resolve(MANIFEST)))
                        .map(some -> () -> List.of(CloudAssemblyReader.read(some))),
                recordings.filter(Files::exists).map(some -> () -> List.of(PulumiRecordingReader.read(some))));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UnreadableOutput(folder.toString(), "cannot be read", REMEDY);
        }
    }

    private static List<ResourceGraph> fileOfFolder(Path file) {
        return isOutput(file) ? List.of(file(file, stack(file) + "/")) : List.of();
    }

    /** YAML that has no resources at its top is somebody else's, and need not be readable. */
    private static boolean isOutput(Path path) {
        OutputFile file = new OutputFile(path, REMEDY);
        String text = file.text();
        if (file.isYaml(text)) {
            return RESOURCES.matcher(text).find();
        }
        JsonNode root = file.readObject();
        return root.path("Resources").isObject() || isOfPulumi(root);
    }

    private static boolean isOfPulumi(JsonNode root) {
        return isRecording(root) || PulumiPreviewReader.reads(root) || PulumiExportReader.reads(root);
    }

    /** Templates of one folder may have the same logical ids; the file's name keeps them apart, as a stack's would. */
    private static String stack(Path file) {
        return NAME.matcher(file.getFileName().toString()).replaceFirst("$1");
    }

    private static ResourceGraph file(Path file, String prefix) {
        JsonNode root = new OutputFile(file, REMEDY).readObject();
        if (isRecording(root)) {
            return PulumiRecordingReader.read(file);
        }
        if (PulumiPreviewReader.reads(root)) {
            return PulumiPreviewReader.read(file);
        }
        return PulumiExportReader.reads(root)
                ? PulumiExportReader.read(file)
                : CloudFormationReader.read(file, root, prefix);
    }

    private static boolean isRecording(JsonNode root) {
        return root.path("format").asText().equals(PulumiRecordingReader.FORMAT);
    }
}
