package dev.tombolo.cli.release;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is kept of a release: its environments, and for each the type and name of every resource that the release declared.
 *
 * @param folder where it is; its name is the version
 */
record KeptRelease(Path folder) {
    private static final String NAMES = "names";
    private static final String LIST = ".txt";

    String version() {
        return String.valueOf(folder.getFileName());
    }

    String major() {
        return version().replaceFirst("\\..*", "");
    }

    Path environments() {
        return folder.resolve("environments");
    }

    /** The names of its environments. */
    List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve(NAMES))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(LIST, ""))
                    .sorted()
                    .toList();
        }
    }

    /** What an environment declared: types and names, and nothing else of it. */
    ResourceGraph declared(String environment) throws IOException {
        return new ResourceGraph(
                Files.readAllLines(list(environment)).stream().map(this::named).toList());
    }

    private Resource named(String line) {
        var type = line.substring(0, line.indexOf(' '));
        var name = line.substring(line.indexOf(' ') + 1);
        boolean isPulumi = !type.contains("::");
        return new Resource(
                isPulumi ? type + "|" + name : name,
                type,
                isPulumi ? Format.PULUMI_RECORDING : Format.CLOUD_FORMATION,
                MapValue.EMPTY,
                MapValue.EMPTY,
                new Place(folder.toString(), ""));
    }

    /** The lines of the migration to the next major version: a name, an arrow, and what became of it. */
    Set<String> migrated() throws IOException {
        var migration = folder.resolve("migration.txt");
        return Files.exists(migration)
                ? Files.readAllLines(migration).stream()
                        .filter(line -> line.contains(" -> "))
                        .map(line -> line.substring(0, line.indexOf(" -> ")))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Plans its environments with the code of today. */
    Run plan(Path out) {
        return Run.of(
                "plan", "--environments", environments().toString(), "--out", out.toString(), "--as-of", "2026-11-23");
    }

    /** Keeps the environments of a folder, and what the code of today declares for them. */
    void keep(Path shipped, Path out) throws IOException {
        delete();
        for (var file : files(shipped)) {
            var copy = environments().resolve(shipped.relativize(file));
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(file, copy);
        }
        plan(out);
        Files.createDirectories(folder.resolve(NAMES));
        try (var plans = Files.list(out)) {
            for (var plan : plans.filter(Files::isDirectory).toList()) {
                Files.write(list(String.valueOf(plan.getFileName())), lines(OutputReader.read(plan)));
            }
        }
    }

    private static List<String> lines(ResourceGraph graph) {
        return graph.resources().stream()
                .map(resource ->
                        resource.nativeType() + " " + resource.address().replace(resource.nativeType() + "|", ""))
                .sorted()
                .toList();
    }

    private void delete() throws IOException {
        if (Files.exists(folder)) {
            for (var file : files(folder)) {
                Files.delete(file);
            }
        }
    }

    /** Every file but the schema, which is no environment. */
    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    private Path list(String environment) {
        return folder.resolve(NAMES).resolve(environment + LIST);
    }
}
