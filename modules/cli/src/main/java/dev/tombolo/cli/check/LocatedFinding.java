package dev.tombolo.cli.check;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.tombolo.assurance.output.Lines;
import dev.tombolo.assurance.rule.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/**
 * A finding with the line of its file.
 *
 * @param finding the finding
 * @param line the line, from 1 on
 */
@JsonPropertyOrder({
    "id",
    "severity",
    "certainty",
    "resource",
    "type",
    "property",
    "file",
    "line",
    "place",
    "message",
    "fix"
})
record LocatedFinding(@JsonIgnore Finding finding, int line) {
    static List<LocatedFinding> of(List<Finding> findings) {
        var lines = new HashMap<String, Lines>();
        return findings.stream()
                .map(finding -> new LocatedFinding(
                        finding,
                        lines.computeIfAbsent(finding.place().file(), file -> Lines.of(Path.of(file)))
                                .of(finding.place())
                                .orElse(1)))
                .toList();
    }

    @JsonGetter
    String id() {
        return finding.ruleId();
    }

    @JsonGetter
    String severity() {
        return finding.severity().toString();
    }

    @JsonGetter
    String certainty() {
        return finding.certainty().toString();
    }

    @JsonGetter
    String resource() {
        return finding.display();
    }

    @JsonGetter
    String type() {
        return finding.nativeType();
    }

    @JsonGetter
    String property() {
        return finding.property().toString();
    }

    @JsonGetter
    String file() {
        return CheckReport.slashes(finding.place().file());
    }

    @JsonGetter
    String place() {
        return CheckReport.slashes(finding.place().toString());
    }

    @JsonGetter
    String message() {
        return finding.message();
    }

    @JsonGetter
    String fix() {
        return finding.fix();
    }
}
