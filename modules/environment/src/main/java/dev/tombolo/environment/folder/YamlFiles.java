package dev.tombolo.environment.folder;

import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists the YAML files of a folder. */
final class YamlFiles {
    private static final String ENDING = ".yaml";

    private YamlFiles() {}

    /** Returns the files that are read, sorted; one that would be passed over for its ending is a problem. */
    static List<Path> of(Path folder, List<Problem> problems) {
        var paths = list(folder, problems);
        paths.stream()
                .filter(path -> path.toString().endsWith(".yml"))
                .forEach(path ->
                        problems.add(problem(path, "would not be read", "name it " + stem(path, ".yml") + ENDING)));
        return paths.stream().filter(path -> path.toString().endsWith(ENDING)).toList();
    }

    /** Returns a file's name without its ending. */
    static String name(Path path) {
        return stem(path, ENDING);
    }

    private static List<Path> list(Path folder, List<Problem> problems) {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            problems.add(problem(folder, "cannot be listed", "check that you may read it"));
            return List.of();
        }
    }

    private static String stem(Path path, String ending) {
        var name = String.valueOf(path.getFileName());
        return name.substring(0, name.length() - ending.length());
    }

    private static Problem problem(Path path, String what, String remedy) {
        return new Problem(Position.whole(YamlFile.name(path)), KeyPath.ROOT, what, remedy);
    }
}
