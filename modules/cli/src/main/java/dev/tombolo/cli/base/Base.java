package dev.tombolo.cli.base;

import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What somebody compares with.
 *
 * <p>The environments of a revision are planned by this version of Tombolo, so that what differs comes from the files. An
 * earlier folder of plans holds what the version of its day wrote, so that what differs may come from the version too.
 *
 * @param words what a person calls it
 * @param plans the folder of its plans
 * @param environments the folder of its environments, which are still to be planned; empty for earlier plans
 */
public record Base(String words, Path plans, Optional<Path> environments) {
    private static final String PLAN = "plan.json";
    private static final int SHORT = 12;

    /**
     * Finds a base.
     *
     * @param name what the user called it
     * @param folder the folder of environments as it is now
     * @param out where plans are written
     * @throws InvalidInput if it is neither a folder of plans nor a revision, or if this plan would overwrite it
     */
    public static Base of(String name, Path folder, Path out) {
        var earlier = Path.of(name);
        return Files.isDirectory(earlier) ? earlier(name, earlier, out) : revision(Revision.of(folder, name), out);
    }

    private static Base earlier(String name, Path plans, Path out) {
        if (plans.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw Git.refused(
                    Quoted.of(name) + " is where this plan is written",
                    "keep a copy of it, or name another with --out");
        }
        var base = new Base("the plans in " + name, plans, Optional.empty());
        if (base.names().isEmpty()) {
            throw Git.refused(
                    Quoted.of(name) + " holds no plan", "name a folder that tombolo plan wrote, or a revision of git");
        }
        return base;
    }

    private static Base revision(Revision revision, Path out) {
        var folder = out.resolve(".against").resolve(revision.commit());
        var environments = folder.resolve("environments");
        revision.copyTo(environments);
        return new Base(
                revision.name() + " at " + revision.commit().substring(0, SHORT),
                folder.resolve("plans"),
                Optional.of(environments));
    }

    /** Returns the names of its environments. */
    public List<String> names() {
        return environments.map(EnvironmentFolder::names).orElseGet(this::planned);
    }

    private List<String> planned() {
        try (var folders = Files.list(plans)) {
            return folders.filter(folder -> Files.exists(folder.resolve(PLAN)))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns those of its environments that are named; all where none is. */
    public List<String> among(List<String> wanted) {
        return names().stream()
                .filter(name -> wanted.isEmpty() || wanted.contains(name))
                .toList();
    }

    /**
     * Reads the environments of a revision.
     *
     * @throws InvalidInput with every problem that this version finds in them
     */
    public EnvironmentFolder read() {
        try {
            return EnvironmentFolder.read(environments.orElseThrow());
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream().map(this::ofBase).toList());
        }
    }

    private String below(String file) {
        return environments.map(folder -> file.replace(folder + "/", "")).orElse(file);
    }

    private Problem ofBase(Problem problem) {
        return new Problem(
                new Position(
                        words + ": " + below(problem.position().file()),
                        problem.position().line()),
                problem.path(),
                problem.what(),
                "plan it with the version that wrote it, and name that folder (" + problem.remedy() + ")");
    }
}
