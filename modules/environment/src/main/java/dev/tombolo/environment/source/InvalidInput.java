package dev.tombolo.environment.source;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Input that cannot be used, with every problem that was found in it. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception; problems are sorted and each is named once. */
    public InvalidInput(Collection<Problem> problems) {
        this(List.copyOf(new TreeSet<>(problems)));
    }

    /** Returns the exception of one thing that is no file's, such as an option. */
    public static InvalidInput of(String where, String what, String remedy) {
        return of(where, KeyPath.ROOT, what, remedy);
    }

    /** Returns the exception of one thing, with the keys that lead to it. */
    public static InvalidInput of(String where, KeyPath path, String what, String remedy) {
        return new InvalidInput(List.of(new Problem(Position.whole(where), path, what, remedy)));
    }

    private InvalidInput(List<Problem> sorted) {
        super(sorted.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = sorted;
    }

    /** Returns the problems, sorted by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
