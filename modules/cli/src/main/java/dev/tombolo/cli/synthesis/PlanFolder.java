package dev.tombolo.cli.synthesis;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.CloudAssemblyReader;
import dev.tombolo.assurance.output.CompartmentLookups;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The folder of one environment's plan.
 *
 * @param path where it is
 */
public record PlanFolder(Path path) {
    /** The folder of an organization's policies. */
    public static final String ORGANIZATION = "organization";

    private static final String PLAN = "plan.json";
    private static final String SYNTHESIZED = ".synthesized";
    private static final Pattern ASSET_JAR = Pattern.compile("asset\\.[0-9a-f]{64}\\.jar");

    /** The cloud assembly that {@code cdk deploy --app} takes. */
    public Path assembly() {
        return path.resolve("aws");
    }

    /** What the Pulumi program declares. */
    public Path recording() {
        return path.resolve("pulumi").resolve("resources.json");
    }

    /** What the Pulumi program declares that needs rights on the whole tenancy of OCI. */
    public Path tenancy() {
        return path.resolve("pulumi").resolve("tenancy.json");
    }

    /** The policies of an organization, for a landing zone that attaches them itself. */
    Path organization() {
        return path.resolve(ORGANIZATION);
    }

    /** AWS as CDK would declare it, where Pulumi owns it. */
    public Path comparedAssembly() {
        return path.resolve("compared").resolve("aws");
    }

    /** AWS as Pulumi would declare it, where CDK owns it. */
    public Path comparedRecording() {
        return path.resolve("compared").resolve("resources.json");
    }

    /** Returns what the owners of the clouds declare. */
    public List<ResourceGraph> graphs(Environment environment) {
        var graphs = new ArrayList<ResourceGraph>();
        environment
                .aws()
                .filter(aws -> aws.engine() == Engine.CDK)
                .ifPresent(aws -> graphs.add(CloudAssemblyReader.read(assembly())));
        if (Files.exists(recording())) {
            graphs.add(PulumiRecordingReader.read(recording()));
        }
        if (Files.exists(tenancy())) {
            graphs.add(PulumiRecordingReader.read(tenancy()));
        }
        return graphs;
    }

    /** Returns what the owners of the clouds declare, as one. */
    public ResourceGraph graph(Environment environment) {
        return CompartmentLookups.joined(ResourceGraph.union(graphs(environment)));
    }

    /** The folder of another environment's plan. */
    public PlanFolder beside(String environment) {
        return new PlanFolder(path.resolveSibling(environment));
    }

    /**
     * Returns the digest of everything that engines and landing zones take. A jar that is put up as an asset counts by its name, which
     * comes from its sources: its bytes differ by the JDK that compiled it.
     */
    public String digest() {
        try {
            var digest = new Digest();
            for (var file : files(this::isTaken)) {
                addBySource(digest, file);
            }
            return "sha256:" + digest.hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTaken(Path file) {
        return file.startsWith(assembly())
                || file.startsWith(organization())
                || file.equals(recording())
                || file.equals(tenancy());
    }

    private void addBySource(Digest digest, Path file) throws IOException {
        if (ASSET_JAR.matcher(String.valueOf(file.getFileName())).matches()) {
            digest.text(path.relativize(file).toString().replace('\\', '/'));
        } else {
            digest.file(path, file);
        }
    }

    /** Writes {@code plan.json}. */
    public void write(String plan) {
        try {
            Files.writeString(path.resolve(PLAN), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Empties the folder: a plan that fails halfway must leave nothing that looks like one.
     *
     * @throws InvalidInput if something lies here that no plan wrote, or nothing can be written
     */
    void clear() {
        try {
            Files.createDirectories(path);
            for (var file : removable()) {
                Files.delete(file);
            }
            Files.writeString(path.resolve(SYNTHESIZED), "");
        } catch (IOException e) {
            throw refused("cannot be written");
        }
    }

    private InvalidInput refused(String what) {
        return InvalidInput.of(path.toString(), what, "name another folder with --out");
    }

    private List<Path> removable() throws IOException {
        try (var below = Files.walk(path)) {
            var files = below.filter(file -> !file.equals(path))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (!files.isEmpty() && !Files.exists(path.resolve(SYNTHESIZED))) {
                throw refused("holds files that no plan wrote");
            }
            return files;
        }
    }

    /** Tells whether the engines' output for this key lies here, byte for byte as it was written. */
    boolean isSynthesized(String key) {
        try {
            var file = path.resolve(SYNTHESIZED);
            var note = Files.exists(file) ? Files.readString(file) : "";
            return note.startsWith(key) && note.equals(note(key));
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes that the engines' output for this key lies here. */
    void synthesized(String key) {
        try {
            Files.writeString(path.resolve(SYNTHESIZED), note(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String note(String key) throws IOException {
        var written = files(file -> !file.equals(path.resolve(PLAN)) && !file.equals(path.resolve(SYNTHESIZED)));
        return key + "\n" + new WrittenFiles(path, written).lines();
    }

    private List<Path> files(Predicate<Path> included) throws IOException {
        try (var below = Files.walk(path)) {
            return below.filter(Files::isRegularFile).filter(included).sorted().toList();
        }
    }
}
