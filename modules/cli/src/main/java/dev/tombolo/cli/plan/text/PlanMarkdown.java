package dev.tombolo.cli.plan.text;

import dev.tombolo.cli.compare.ComparisonMarkdown;
import dev.tombolo.cli.plan.content.Plan;
import dev.tombolo.cli.print.Markdown;
import java.util.List;

/**
 * What plans change, as reviewers read it on a pull request, and what was found.
 *
 * @param plans the plans, each compared
 */
public record PlanMarkdown(List<Plan> plans) {
    private static final List<String> FINDINGS = List.of("severity", "finding", "on", "what", "what to do");

    public String text() {
        var markdown = new Markdown();
        for (var plan : plans) {
            plan.against()
                    .ifPresent(comparison -> new ComparisonMarkdown(comparison).addTo(markdown, plan.environment()));
            markdown.table(FINDINGS, findings(plan));
        }
        return markdown.points(PlanText.noLongerHere(plans)).text();
    }

    private static List<List<String>> findings(Plan plan) {
        return plan.findings().stream()
                .map(finding -> List.of(
                        finding.severity(), finding.rule(), finding.resource(), finding.message(), finding.fix()))
                .toList();
    }
}
