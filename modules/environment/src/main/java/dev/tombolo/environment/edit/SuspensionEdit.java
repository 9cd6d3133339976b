package dev.tombolo.environment.edit;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Suspends a consumer or a model in the file of one environment, and lifts that again. The folder is read with the change
 * before the file is replaced, in one step.
 *
 * @param folder the folder of environments
 * @param environment the environment's name
 * @param target what is suspended
 */
public record SuspensionEdit(Path folder, String environment, SuspensionTarget target) {
    /**
     * Suspends.
     *
     * @param since the day to write down
     * @param reason why, in at least ten characters on one line
     * @return the environments in which it is suspended now and was not before; those that inherit the file are among them
     * @throws InvalidInput if it is suspended already, stands in another file or nowhere, or the file would be wrong
     */
    public List<Environment> suspend(LocalDate since, String reason) {
        var before = read(folder);
        target.in(named(before)).ifPresent(stopped -> {
            throw refused(
                    Position.whole(file(environment)),
                    "is suspended since " + stopped.since() + ": " + stopped.reason(),
                    "nothing is to be done, or run ./tombolo resume first");
        });
        var text = text(environment);
        var entry = SuspensionTarget.KEY + ": { since: " + since + ", reason: " + doubleQuoted(reason) + " }";
        return replaced(before, text.withFirst(own(text), entry));
    }

    /**
     * Lifts a suspension.
     *
     * @return the environments in which it was suspended before and is no longer
     * @throws InvalidInput if it is not suspended, or is so in another file
     */
    public List<Environment> resume() {
        var before = read(folder);
        if (target.in(named(before)).isEmpty()) {
            throw refused(Position.whole(file(environment)), "is not suspended", "nothing is to be done");
        }
        var text = text(environment);
        var mapping = own(text);
        if (YamlText.value(mapping, SuspensionTarget.KEY).isEmpty()) {
            throw elsewhere(chain().stream()
                    .skip(1)
                    .filter(name -> isSuspendedIn(name))
                    .findFirst()
                    .orElseThrow());
        }
        return replaced(before, text.without(mapping, SuspensionTarget.KEY));
    }

    private boolean isSuspendedIn(String name) {
        return text(name)
                .mapping(target.section(), target.name())
                .flatMap(mapping -> YamlText.value(mapping, SuspensionTarget.KEY))
                .isPresent();
    }

    private Environment named(EnvironmentFolder read) {
        return read.select(List.of(environment)).get(0);
    }

    private MappingNode own(YamlText text) {
        return text.mapping(target.section(), target.name()).orElseThrow(this::notHere);
    }

    private InvalidInput notHere() {
        boolean isTakenAway = text(environment)
                .mapping(target.section())
                .flatMap(section -> YamlText.value(section, target.name()))
                .isPresent();
        return chain().stream()
                .skip(isTakenAway ? Long.MAX_VALUE : 1)
                .filter(name ->
                        text(name).mapping(target.section(), target.name()).isPresent())
                .findFirst()
                .map(this::elsewhere)
                .orElseGet(this::unknown);
    }

    private InvalidInput elsewhere(String parent) {
        int line = text(parent).line(target.section(), target.name());
        return refused(
                new Position(file(parent), line),
                "stands here, and " + environment + " inherits it",
                "name " + parent + " instead, which changes every environment that inherits it, or add " + target.path()
                        + " to " + file(environment) + " by hand");
    }

    private InvalidInput unknown() {
        var known = new TreeSet<String>();
        chain().stream()
                .flatMap(name -> text(name).mapping(target.section()).stream())
                .flatMap(section -> section.getValue().stream())
                .forEach(tuple -> known.add(((ScalarNode) tuple.getKeyNode()).getValue()));
        return new InvalidInput(List.of(new Problem(
                Position.whole(file(environment)),
                KeyPath.of(target.section()),
                "no " + target.kind() + " " + Quoted.of(target.name()),
                Candidates.of(target.name(), known))));
    }

    /** The environment's own file first, then those that it inherits. */
    private List<String> chain() {
        var names = new ArrayList<String>();
        var next = Optional.of(environment);
        while (next.isPresent()) {
            names.add(next.get());
            next = text(next.get()).word("extends");
        }
        return names;
    }

    private List<Environment> replaced(EnvironmentFolder before, String text) {
        var path = folder.resolve(environment + ".yaml");
        var after = new FolderCopy(folder).readWith(path, text);
        var changed = after.environments().stream()
                .filter(now -> !target.in(now).equals(target.in(sameOf(before, now))))
                .toList();
        if (changed.stream().noneMatch(now -> now.name().equals(environment))) {
            throw refused(Position.whole(file(environment)), "cannot be changed here", "edit the file by hand");
        }
        FolderCopy.replace(path, text);
        return changed;
    }

    private static Environment sameOf(EnvironmentFolder before, Environment now) {
        return before.select(List.of(now.name())).get(0);
    }

    private static EnvironmentFolder read(Path folder) {
        return EnvironmentFolder.read(folder);
    }

    private YamlText text(String name) {
        try {
            return new YamlText(Files.readString(folder.resolve(name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name) {
        return YamlFile.name(folder.resolve(name + ".yaml"));
    }

    private InvalidInput refused(Position position, String what, String remedy) {
        return new InvalidInput(List.of(new Problem(position, target.path(), what, remedy)));
    }

    private static String doubleQuoted(String reason) {
        return "\""
                + reason.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "\"";
    }
}
