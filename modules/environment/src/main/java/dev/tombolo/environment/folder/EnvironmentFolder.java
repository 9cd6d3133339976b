package dev.tombolo.environment.folder;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.SourceNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A folder of environments: {@code <name>.yaml} is one, {@code defaults.yaml} is shared and none of its own, and
 * {@code catalog/*.yaml} are overlays of the catalog.
 *
 * @param catalog the catalog with the folder's overlays
 * @param environments the environments, by name
 * @param rules the jars with rules of a team's own, in the order of the file
 * @param sources the file of each environment with everything that it inherits, by name
 */
public record EnvironmentFolder(
        Catalog catalog, List<Environment> environments, List<RuleJar> rules, SortedMap<String, SourceNode> sources) {
    /** Creates a folder; what it holds is copied. */
    public EnvironmentFolder {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        environments = List.copyOf(environments);
        rules = List.copyOf(rules);
    }

    /** Reads what every folder is read with, so that a program can do so on another core while it starts. */
    public static void prepare() {
        CatalogReader.shipped();
        EnvironmentSchema.prepare();
        DocumentReader.prepare();
    }

    /** Returns the names of the environments of a folder without reading one; none where it cannot be listed. */
    public static List<String> names(Path folder) {
        return new FolderReader(folder).names();
    }

    /**
     * Reads a folder and checks it whole.
     *
     * @param folder the folder, as the user named it
     * @throws InvalidInput with every problem of every file
     */
    public static EnvironmentFolder read(Path folder) {
        return new FolderReader(folder).read();
    }

    /**
     * Reads what all environments of a folder share, whatever they say themselves, and none of them; where there is no
     * folder, that is the shipped catalog.
     *
     * @throws InvalidInput with every problem of the overlays and of the shared rules
     */
    public static EnvironmentFolder readShared(Path folder) {
        return new FolderReader(folder).readShared();
    }

    /**
     * Reads the catalog with a folder's overlays, whatever its environments say; the shipped one where there is no folder.
     *
     * @throws InvalidInput with every problem of the overlays
     */
    public static Catalog catalog(Path folder) {
        return new FolderReader(folder).catalog();
    }

    /**
     * Returns environments by their names, in the order of these names and each once; all of them where none is named.
     *
     * @throws InvalidInput with every name that no environment has
     */
    public List<Environment> select(List<String> names) {
        var known = environments.stream().map(Environment::name).toList();
        var unknown = names.stream()
                .filter(Predicate.not(known::contains))
                .map(name -> unknown(name, known))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return names.isEmpty()
                ? environments
                : new LinkedHashSet<>(names)
                        .stream().map(known::indexOf).map(environments::get).toList();
    }

    /** Returns that something is wrong at a key of an environment. */
    public Problem problem(Environment environment, KeyPath path, String what, String remedy) {
        var source = Objects.requireNonNull(sources.get(environment.name()));
        return new Problem(source.at(path), path, what, remedy);
    }

    private static Problem unknown(String name, List<String> known) {
        return new Problem(
                Position.whole("environments"),
                KeyPath.ROOT,
                "no environment " + Quoted.of(name),
                Candidates.of(name, known));
    }
}
