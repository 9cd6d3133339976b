package dev.tombolo.environment.folder;

import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.nio.file.Path;

/**
 * A jar with rules of a team's own.
 *
 * @param path where it lies
 * @param named how the file calls it
 * @param position where the file does
 * @param key the keys that lead there
 */
public record RuleJar(Path path, String named, Position position, KeyPath key) {
    /** Returns that something is wrong with it. */
    public Problem problem(String what, String remedy) {
        return new Problem(position, key, "\"" + named + "\" " + what, remedy);
    }
}
