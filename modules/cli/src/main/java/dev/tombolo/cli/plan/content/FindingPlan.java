package dev.tombolo.cli.plan.content;

import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import java.util.Locale;

/**
 * What a rule found.
 *
 * @param rule the rule's id
 * @param severity error, warning or note
 * @param resource what a person calls the resource
 * @param type its native type
 * @param property the property that shows it
 * @param place where that stands in the output
 * @param message what was found
 * @param fix what to do
 */
public record FindingPlan(
        String rule,
        String severity,
        String resource,
        String type,
        String property,
        String place,
        String message,
        String fix) {
    /** Returns what a rule found in what an engine wrote. */
    public static FindingPlan of(Finding finding) {
        return new FindingPlan(
                finding.ruleId(),
                word(finding.severity()),
                finding.display(),
                finding.nativeType(),
                finding.property().toString(),
                finding.place().toString(),
                finding.message(),
                finding.fix());
    }

    /** Returns what was found in an environment's own file. */
    public static FindingPlan ofFile(
            String rule, Severity severity, String resource, String key, String message, String fix) {
        return new FindingPlan(rule, word(severity), resource, "environment", key, "environments", message, fix);
    }

    /** Tells whether it stands in the way of a deploy. */
    public boolean blocks() {
        return severity.equals(word(Severity.ERROR));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
