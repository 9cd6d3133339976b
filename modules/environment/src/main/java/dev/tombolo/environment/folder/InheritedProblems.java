package dev.tombolo.environment.folder;

import dev.tombolo.environment.source.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells each problem once. One that stands in a file which several environments inherit is named with those environments,
 * unless the file's own environment has it too.
 */
final class InheritedProblems {
    private static final int MOST = 3;

    private final String folder;
    private final SortedMap<Problem, SortedSet<String>> environments = new TreeMap<>();

    InheritedProblems(String folder) {
        this.folder = folder;
    }

    void add(String environment, List<Problem> problems) {
        problems.forEach(problem ->
                environments.computeIfAbsent(problem, key -> new TreeSet<>()).add(environment));
    }

    List<Problem> problems() {
        return environments.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Problem told(Problem problem, SortedSet<String> names) {
        boolean own = names.stream().anyMatch(name -> problem.position().file().equals(folder + "/" + name + ".yaml"));
        return own ? problem : problem.remarked("inherited by " + String.join(", ", shown(names)));
    }

    private static List<String> shown(SortedSet<String> names) {
        return names.size() <= MOST
                ? List.copyOf(names)
                : Stream.concat(names.stream().limit(MOST), Stream.of((names.size() - MOST) + " more"))
                        .toList();
    }
}
