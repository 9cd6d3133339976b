package dev.tombolo.assurance.rule;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.view.Views;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all rules say about one plan.
 *
 * @param views what the rules looked at
 * @param outcomes each rule's answer, by its id
 */
public record Inspection(Views views, SortedMap<String, Outcome> outcomes) {

    public Inspection {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /** Asks each of these rules. */
    public static Inspection of(ResourceGraph graph, Collection<? extends Rule> rules) {
        Views views = Views.of(graph);
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        rules.forEach(rule -> outcomes.put(rule.id(), rule.check(views)));
        return new Inspection(views, outcomes);
    }

    /** All findings, worst first. */
    public List<Finding> findings() {
        return outcomes.values().stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted()
                .toList();
    }
}
