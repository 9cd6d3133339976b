package dev.tombolo.assurance.inspection;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.view.Views;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /**
     * Asks each of these rules. Where there is no resource none is asked, and none applies. A rule that fails becomes a
     * finding that names it.
     */
    public static Inspection of(ResourceGraph graph, Collection<? extends Rule> rules) {
        Views views = NativeTypes.views(graph);
        Optional<Resource> first = graph.resources().stream().findFirst();
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        rules.forEach(rule -> outcomes.put(
                rule.id(),
                first.map(some -> new Asked(rule, some).about(views)).orElseGet(Outcome.NotApplicable::new)));
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
