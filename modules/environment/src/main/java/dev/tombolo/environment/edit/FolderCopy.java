package dev.tombolo.environment.edit;

import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/**
 * A folder of environments as it would be after a change.
 *
 * @param folder the folder itself, which is only read
 */
record FolderCopy(Path folder) {
    private static final int OVERLAYS_BELOW = 2;

    /**
     * Reads the folder as if one of its files had another text.
     *
     * @throws InvalidInput with every problem, named by the folder's own files
     */
    EnvironmentFolder readWith(Path file, String text) {
        try {
            var copy = Files.createTempDirectory("tombolo-environments");
            try {
                copyTo(copy);
                Files.writeString(copy.resolve(folder.relativize(file)), text);
                return read(copy);
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EnvironmentFolder read(Path copy) {
        try {
            return EnvironmentFolder.read(copy);
        } catch (InvalidInput e) {
            throw new InvalidInput(
                    e.problems().stream().map(problem -> named(problem, copy)).toList());
        }
    }

    private Problem named(Problem problem, Path copy) {
        var position = problem.position();
        var name = position.file().replace(YamlFile.name(copy), YamlFile.name(folder));
        return new Problem(new Position(name, position.line()), problem.path(), problem.what(), problem.remedy());
    }

    private void copyTo(Path copy) throws IOException {
        for (var file : files(folder)) {
            var target = copy.resolve(folder.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> files(Path below) throws IOException {
        try (var paths = Files.walk(below, OVERLAYS_BELOW)) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).toList();
        }
    }

    private static void delete(Path copy) throws IOException {
        try (var paths = Files.walk(copy)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Replaces a file in one step, so that whoever reads it meanwhile sees one of both texts whole. */
    static void replace(Path file, String text) {
        try {
            var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".tombolo", ".tmp");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
