package dev.tombolo.cli.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rules say about one path.
 *
 * @param format the version of this shape
 * @param subject the path
 * @param asOf the day with which the days on which models end are compared
 * @param resources how many resources were read
 * @param findings what the rules found, worst first
 * @param rules {@code passed}, {@code found} or {@code not applicable} for each rule
 * @param notLookedAt how many resources there are of each type that no rule looks at
 * @param limits what such a file does not tell
 */
record CheckReport(
        String format,
        String subject,
        LocalDate asOf,
        int resources,
        List<LocatedFinding> findings,
        SortedMap<String, String> rules,
        Map<String, Integer> notLookedAt,
        List<String> limits) {
    static final String FORMAT = "tombolo-check/1";

    static CheckReport of(Path path, LocalDate asOf, ResourceGraph graph, Inspection inspection) {
        var rules = new TreeMap<String, String>();
        inspection.outcomes().forEach((id, outcome) -> rules.put(id, word(outcome)));
        return new CheckReport(
                FORMAT,
                slashes(path.toString()),
                asOf,
                graph.resources().size(),
                LocatedFinding.of(inspection.findings()),
                rules,
                inspection.views().notLookedAt(),
                Limits.of(graph));
    }

    static String slashes(String path) {
        return path.replace('\\', '/');
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable) {
            return "not applicable";
        }
        return outcome instanceof Outcome.Pass ? "passed" : "found";
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
