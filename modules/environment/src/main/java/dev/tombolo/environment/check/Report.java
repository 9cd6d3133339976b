package dev.tombolo.environment.check;

import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Collects problems of one merged environment, each at the line of the value that it is about. */
public final class Report {
    private final SourceNode tree;
    private final List<Problem> problems = new ArrayList<>();

    /** Begins a report on a merged file. */
    public Report(SourceNode tree) {
        this.tree = tree;
    }

    /** Adds what is wrong with a value, and what to do. */
    public void add(KeyPath path, String what, String remedy) {
        problems.add(new Problem(tree.at(path), path, what, remedy));
    }

    /** Adds what somebody else found. */
    public void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** Returns where a value stands, or the nearest one above that is there. */
    public Position at(KeyPath path) {
        return tree.at(path);
    }

    /** Adds a problem for every item of a list that stands in it before. */
    public void twice(KeyPath list, List<String> items) {
        var seen = new HashSet<String>();
        for (int index = 0; index < items.size(); index++) {
            if (!seen.add(items.get(index))) {
                add(list.item(index), "names \"" + items.get(index) + "\" twice", "keep it once");
            }
        }
    }

    /** Returns what is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Tells whether nothing is wrong. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** Tells whether nothing is wrong with a value and what is in it, so that it can be judged further. */
    public boolean isClean(KeyPath path) {
        return problems.stream().noneMatch(problem -> problem.path().isWithin(path));
    }
}
