package dev.tombolo.assurance.inspection;

import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.view.Wildcard;
import java.time.LocalDate;

/**
 * Somebody accepts a finding, for a reason and until a day.
 *
 * @param id the rule
 * @param on the resource, by its address or by what a person calls it; {@code *} stands for any text
 * @param reason why it is accepted
 * @param until the last day on which it is
 */
public record Acknowledgement(String id, String on, String reason, LocalDate until) {

    /** Whether it is about this finding, expired or not. */
    public boolean isAbout(Finding finding) {
        Wildcard resource = new Wildcard(on);
        return id.equals(finding.ruleId())
                && (resource.matches(finding.resource()) || resource.matches(finding.display()));
    }

    /** Whether its last day has passed. */
    public boolean isExpired(LocalDate asOf) {
        return asOf.isAfter(until);
    }
}
