package dev.tombolo.environment.source;

import java.util.Comparator;

/**
 * A place in a file, or a file or folder as a whole.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1; 0 for the whole
 */
public record Position(String file, int line) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparingInt(Position::line);

    /** Returns the position of something as a whole, which has no line. */
    public static Position whole(String name) {
        return new Position(name, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
