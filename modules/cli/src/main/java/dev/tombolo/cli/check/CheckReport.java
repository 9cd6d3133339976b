package dev.tombolo.cli.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tombolo.assurance.inspection.Acknowledged;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the rules say about one path.
 *
 * @param format the version of this shape
 * @param subject the path
 * @param asOf the day with which the days on which models end are compared
 * @param resources how many resources were read
 * @param findings what the rules found, worst first
 * @param accepted what the rules found and the environment accepts, worst first
 * @param rules {@code passed}, {@code found}, {@code accepted} or {@code not applicable} for each rule
 * @param notLookedAt how many resources there are of each type that no rule looks at
 * @param limits what such a file does not tell
 */
record CheckReport(
        String format,
        String subject,
        LocalDate asOf,
        int resources,
        List<LocatedFinding> findings,
        List<LocatedFinding> accepted,
        SortedMap<String, String> rules,
        Map<String, Integer> notLookedAt,
        List<String> limits) {
    static final String FORMAT = "tombolo-check/1";
    static final String PASSED = "passed";
    static final String ACCEPTED = "accepted";
    static final String NOT_APPLICABLE = "not applicable";
    private static final String FOUND = "found";

    static CheckReport of(Subject subject, LocalDate asOf, Inspection inspection, Acknowledged acknowledged) {
        var findings = Stream.concat(acknowledged.open().stream(), acknowledged.expired().stream())
                .sorted()
                .toList();
        var accepted = acknowledged.accepted().stream()
                .map(Acknowledged.Accepted::finding)
                .toList();
        return new CheckReport(
                FORMAT,
                slashes(subject.path().toString()),
                asOf,
                subject.graph().resources().size(),
                LocatedFinding.of(findings),
                LocatedFinding.of(accepted),
                words(inspection, findings, accepted),
                inspection.views().notLookedAt(),
                Limits.of(subject.graph()));
    }

    static String slashes(String path) {
        return path.replace('\\', '/');
    }

    private static SortedMap<String, String> words(
            Inspection inspection, List<Finding> findings, List<Finding> accepted) {
        var words = new TreeMap<String, String>();
        inspection
                .outcomes()
                .forEach((id, outcome) -> words.put(id, outcome instanceof Outcome.Pass ? PASSED : NOT_APPLICABLE));
        accepted.forEach(finding -> words.put(finding.ruleId(), ACCEPTED));
        findings.forEach(finding -> words.put(finding.ruleId(), FOUND));
        return words;
    }

    boolean fails(Threshold threshold) {
        return findings.stream()
                .map(LocatedFinding::finding)
                .map(Finding::severity)
                .anyMatch(threshold::isMetBy);
    }

    @JsonIgnore
    long count(Severity severity) {
        return findings.stream()
                .filter(located -> located.finding().severity() == severity)
                .count();
    }
}
