package dev.tombolo.validation;

import dev.tombolo.assurance.inspection.Acknowledged;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.PolicyViolatingResource;
import software.amazon.awscdk.PolicyViolation;

/**
 * Findings in the words of the CDK.
 *
 * @param acknowledged the findings, with what was accepted taken out
 */
record Violations(Acknowledged acknowledged) {
    List<PolicyViolation> all() {
        return findings().map(Violations::violation).toList();
    }

    /** Whether nothing of it is an error. */
    boolean areMild() {
        return findings().map(Finding::severity).noneMatch(severity -> severity == Severity.ERROR);
    }

    private Stream<Finding> findings() {
        return Stream.concat(acknowledged.open().stream(), acknowledged.expired().stream());
    }

    private static PolicyViolation violation(Finding finding) {
        return PolicyViolation.builder()
                .ruleName(finding.ruleId())
                .severity(severity(finding.severity()))
                .description(finding.nativeType() + " " + finding.message())
                .fix(finding.fix())
                .violatingResources(List.of(resource(finding)))
                .build();
    }

    private static PolicyViolatingResource resource(Finding finding) {
        var address = finding.resource();
        return PolicyViolatingResource.builder()
                .resourceLogicalId(address.substring(address.lastIndexOf('/') + 1))
                .templatePath(finding.place().file())
                .locations(List.of(finding.property().toString()))
                .build();
    }

    /** What Tombolo calls a note the CDK calls an info. */
    private static String severity(Severity severity) {
        return severity == Severity.NOTE ? "info" : severity.toString();
    }
}
