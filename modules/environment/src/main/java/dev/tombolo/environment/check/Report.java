package dev.tombolo.environment.check;

import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Collects problems of one merged environment, each at the line of the value that it is about. */
final class Report {
    private final SourceNode tree;
    private final List<Problem> problems = new ArrayList<>();

    Report(SourceNode tree) {
        this.tree = tree;
    }

    void add(KeyPath path, String what, String remedy) {
        problems.add(new Problem(tree.at(path), path, what, remedy));
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** Returns where a value stands, or the nearest one above that is there. */
    Position at(KeyPath path) {
        return tree.at(path);
    }

    /** Adds a problem for every item of a list that stands in it before. */
    void twice(KeyPath list, List<String> items) {
        var seen = new HashSet<String>();
        for (int index = 0; index < items.size(); index++) {
            if (!seen.add(items.get(index))) {
                add(list.item(index), "names \"" + items.get(index) + "\" twice", "keep it once");
            }
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    /** Tells whether nothing is wrong with a value and what is in it, so that it can be judged further. */
    boolean isClean(KeyPath path) {
        return problems.stream().noneMatch(problem -> problem.path().isWithin(path));
    }
}
