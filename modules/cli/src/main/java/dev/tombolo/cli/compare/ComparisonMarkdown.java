package dev.tombolo.cli.compare;

import dev.tombolo.cli.print.Markdown;
import java.util.List;
import java.util.stream.Stream;

/**
 * A comparison as reviewers read it on a pull request.
 *
 * @param comparison the comparison
 */
public record ComparisonMarkdown(Comparison comparison) {
    private static final List<String> CALLS = List.of("change", "consumer", "model", "on", "by", "what");
    private static final List<String> CEILINGS = List.of("ceiling of", "on", "what");
    private static final List<String> RESOURCES = List.of("change", "resource", "type", "because of");

    /** Adds it to a comment, under the name of its environment. */
    public void addTo(Markdown markdown, String environment) {
        markdown.heading(environment, "what changes, compared with " + comparison.base())
                .sentence(isNothing() ? "Nothing is different." : "")
                .points(comparison.clouds().stream()
                        .map(cloud -> cloud.cloud() + ": " + ComparisonText.facts(cloud.facts()))
                        .toList())
                .points(comparison.renamed().stream()
                        .map(ComparisonText::renamed)
                        .toList())
                .table(CALLS, calls())
                .table(CEILINGS, ceilings())
                .sentence(
                        comparison.isNew()
                                ? comparison.resources().size()
                                        + " resources are added: the base does not have this environment."
                                : "")
                .table(RESOURCES, comparison.isNew() ? List.of() : resources());
    }

    private boolean isNothing() {
        return Stream.of(comparison.clouds(), comparison.calls(), comparison.ceilings(), comparison.resources())
                .allMatch(List::isEmpty);
    }

    private List<List<String>> calls() {
        return comparison.calls().stream()
                .map(call -> List.of(
                        call.change(),
                        call.consumer(),
                        call.model(),
                        call.cloud(),
                        call.api() + " at " + call.endpoint(),
                        ComparisonText.facts(call.facts())))
                .toList();
    }

    private List<List<String>> ceilings() {
        return comparison.ceilings().stream()
                .map(ceiling -> List.of(ceiling.of(), ceiling.cloud(), ComparisonText.facts(ceiling.facts())))
                .toList();
    }

    private List<List<String>> resources() {
        return comparison.resources().stream()
                .map(resource -> List.of(
                        resource.change(), resource.resource(), resource.type(), ComparisonText.reasons(resource)))
                .toList();
    }
}
