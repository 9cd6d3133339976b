package dev.tombolo.environment.folder;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.assembly.Assembly;
import dev.tombolo.environment.check.network.AddressOverlaps;
import dev.tombolo.environment.check.scope.AgreementsOfOwners;
import dev.tombolo.environment.check.scope.ScopeOwners;
import dev.tombolo.environment.source.Inheritance;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import dev.tombolo.environment.source.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a folder once: overlays before any environment is checked, since they say what models there are. */
final class FolderReader {
    private static final String SHARED = "defaults";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Environment> environments = new ArrayList<>();
    private final List<RuleJar> rules = new ArrayList<>();
    private final SortedMap<String, SourceNode> sources = new TreeMap<>();
    private final InheritedProblems inherited;
    private final AddressOverlaps overlaps = new AddressOverlaps();
    private final ScopeOwners owners = new ScopeOwners();
    private final AgreementsOfOwners agreements = new AgreementsOfOwners();

    FolderReader(Path folder) {
        this.folder = folder;
        this.inherited = new InheritedProblems(YamlFile.name(folder));
    }

    EnvironmentFolder read() {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(List.of(problem("is not a folder", "name one that holds environments")));
        }
        var files = files();
        var catalog = overlaidCatalog();
        check(files, catalog);
        owners.problems().forEach(inherited::add);
        agreements.problems(catalog).forEach(inherited::add);
        problems.addAll(inherited.problems());
        requireNoProblem();
        return new EnvironmentFolder(catalog, environments, rules, sources);
    }

    /** Looks at file names only; what is wrong with the folder is for {@link #read()} to say. */
    List<String> names() {
        return YamlFiles.of(folder, new ArrayList<>()).stream()
                .map(YamlFiles::name)
                .filter(FolderReader::isEnvironment)
                .toList();
    }

    private static boolean isEnvironment(String name) {
        return !name.equals(SHARED);
    }

    /** Reads the overlays only. */
    Catalog catalog() {
        var catalog = overlaidCatalog();
        requireNoProblem();
        return catalog;
    }

    /** Reads what all environments share, and none of them. */
    EnvironmentFolder readShared() {
        var catalog = overlaidCatalog();
        var shared = folder.resolve(SHARED + ".yaml");
        if (Files.exists(shared)) {
            file(shared);
        }
        requireNoProblem();
        return new EnvironmentFolder(catalog, List.of(), rules, new TreeMap<>());
    }

    private void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private Catalog overlaidCatalog() {
        var shipped = CatalogReader.shipped();
        return shipped.overlaid(new Overlays(shipped, problems).read(folder.resolve("catalog")));
    }

    private Problem problem(String what, String remedy) {
        return new Problem(Position.whole(YamlFile.name(folder)), KeyPath.ROOT, what, remedy);
    }

    private SortedMap<String, Optional<SourceNode.Mapping>> files() {
        var files = new TreeMap<String, Optional<SourceNode.Mapping>>();
        for (var path : YamlFiles.of(folder, problems)) {
            files.put(YamlFiles.name(path), file(path));
        }
        if (files.keySet().stream().noneMatch(FolderReader::isEnvironment)) {
            problems.add(problem("holds no environment", "add one, such as dev.yaml"));
        }
        return files;
    }

    private Optional<SourceNode.Mapping> file(Path path) {
        return YamlFile.read(path, problems)
                .map(file -> isEnvironment(YamlFiles.name(path)) ? rulesKey().refusedIn(file) : shared(file));
    }

    private SourceNode.Mapping shared(SourceNode.Mapping file) {
        rules.addAll(rulesKey().jars(file));
        return file.without(RulesKey.NAME);
    }

    private RulesKey rulesKey() {
        return new RulesKey(folder, problems);
    }

    private void check(SortedMap<String, Optional<SourceNode.Mapping>> files, Catalog catalog) {
        var inheritance = new Inheritance(files);
        var approval = Approval.of(folder);
        files.keySet().stream()
                .filter(FolderReader::isEnvironment)
                .forEach(name ->
                        inheritance.resolved(name, problems).ifPresent(tree -> check(name, tree, catalog, approval)));
    }

    private void check(String name, SourceNode.Mapping tree, Catalog catalog, Approval approval) {
        sources.put(name, tree);
        var check = new EnvironmentCheck(name, tree, catalog);
        var document = check.document(EnvironmentSchema.CHECK);
        document.flatMap(check::checked)
                .map(checked -> new Assembly(checked, catalog, approval.digest(tree)).environment())
                .ifPresent(environments::add);
        inherited.add(name, check.problems());
        inherited.add(name, overlaps.add(name, tree));
        owners.add(name, tree, document);
        document.ifPresent(said -> agreements.add(name, tree, said));
    }
}
