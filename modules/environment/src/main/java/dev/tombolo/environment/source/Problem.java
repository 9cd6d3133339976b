package dev.tombolo.environment.source;

import java.util.Comparator;

/**
 * Something that is wrong in a file.
 *
 * @param position where
 * @param path the keys that lead there; {@link KeyPath#ROOT} for the whole file
 * @param what what is wrong, with the value
 * @param remedy what to do
 */
public record Problem(Position position, KeyPath path, String what, String remedy) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position).thenComparing(Problem::toString);

    /** Returns this problem with a remark behind what is wrong. */
    public Problem remarked(String remark) {
        return new Problem(position, path, what + " (" + remark + ")", remedy);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var place = path.equals(KeyPath.ROOT) ? "" : path + ": ";
        return position + ": " + place + what + " · " + remedy;
    }
}
