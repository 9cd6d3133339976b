package dev.tombolo.environment.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads one YAML file. Anchors and aliases are refused: {@code extends} shares values between files, and a file without
 * aliases cannot grow beyond its size.
 */
public final class YamlFile {
    private static final long MOST_BYTES = 1_000_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .setSchema(new CoreSchema())
            .build();

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private YamlFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param problems receives what is wrong with it
     * @return the file's mapping, or nothing if it cannot be used at all
     */
    public static Optional<SourceNode.Mapping> read(Path path, List<Problem> problems) {
        var file = new YamlFile(name(path));
        var mapping = file.text(path).flatMap(file::mapping);
        problems.addAll(file.problems);
        return mapping;
    }

    /** Returns a path as messages show it, with the same slashes everywhere. */
    public static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Optional<String> text(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return refused(Position.whole(name), "is larger than a megabyte", "split it with extends");
            }
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException e) {
            return refused(Position.whole(name), "is not UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            return refused(Position.whole(name), "cannot be read", "check that it is a file and that you may read it");
        }
    }

    private Optional<SourceNode.Mapping> mapping(String text) {
        try {
            problems.addAll(YamlLimits.problems(name, text, SETTINGS));
            return problems.isEmpty() ? root(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return refused(new Position(name, line), "is not YAML: " + words(e.getProblem()), "mend the line");
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(character -> character == '\n')
                            .count();
            return refused(
                    new Position(name, line),
                    String.format("holds the control character U+%04X", e.getCodePoint()),
                    "take it away");
        } catch (YamlEngineException e) {
            return refused(
                    Position.whole(name), "is not YAML: " + words(String.valueOf(e.getMessage())), "make it plainer");
        }
    }

    private Optional<SourceNode.Mapping> root(String text) {
        var node = new Compose(SETTINGS).composeString(text);
        if (node.isEmpty()) {
            return refused(Position.whole(name), "is empty", "begin it with \"tombolo: 1\", or remove it");
        }
        var tree = new YamlTree(name, problems).convert(node.get());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return tree instanceof SourceNode.Mapping mapping
                ? Optional.of(mapping)
                : refused(tree.position(), "is not a mapping of keys to values", "begin it with \"tombolo: 1\"");
    }

    private static String words(String message) {
        return Quoted.plain(message.strip()).replaceFirst("\\.$", "");
    }

    private <T> Optional<T> refused(Position position, String what, String remedy) {
        problems.add(new Problem(position, KeyPath.ROOT, what, remedy));
        return Optional.empty();
    }
}
