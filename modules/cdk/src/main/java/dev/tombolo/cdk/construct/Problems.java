package dev.tombolo.cdk.construct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/** Collects what is wrong with what a construct was given, so that its user reads all of it at once. */
public final class Problems {
    private final String where;
    private final List<String> found = new ArrayList<>();

    private Problems(String where) {
        this.where = where;
    }

    public static Problems at(Construct construct) {
        return new Problems(construct.getNode().getPath());
    }

    /** For a construct that is not made yet. */
    public static Problems at(Construct scope, String id) {
        return new Problems(scope.getNode().getPath() + "/" + id);
    }

    public void add(String problem) {
        found.add(problem);
    }

    public void addAll(Collection<String> problems) {
        found.addAll(problems);
    }

    public void addIf(boolean wrong, String problem) {
        if (wrong) {
            add(problem);
        }
    }

    /** Fails with one line for each problem, if there is any. */
    public void raise() {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(
                    found.stream().map(problem -> where + ": " + problem).collect(Collectors.joining("\n")));
        }
    }

    public static <T> T required(@Nullable T value, String props, String name) {
        if (value == null) {
            throw new IllegalArgumentException(props + ": " + name + ": missing · give it with " + name + "(...)");
        }
        return value;
    }
}
