package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.cli.Run;
import dev.tombolo.cli.check.CheckCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CheckGuideTest {
    private static final Page GUIDE = Page.read(Path.of("../../docs/guides/check.md"));
    private static final String FIXTURE =
            "../assurance/src/test/resources/rules/EndpointWithoutPrivateDns/bad-no-private-dns.pulumi.json";

    private static List<String> firstCells(String heading) {
        var section = GUIDE.text().substring(GUIDE.text().indexOf("\n## " + heading + "\n") + 1);
        int end = section.indexOf("\n## ");
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(end < 0 ? section : section.substring(0, end))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void everyFieldOfAReportIsDocumentedAndNoOther() throws JsonProcessingException {
        var run = Run.of("check", FIXTURE, "--as-of", "2026-11-23", "--format", "json");
        var report =
                (ObjectNode) JsonMapper.builder().build().readTree(run.out()).path(0);
        report.set("rules", report.arrayNode());
        report.set("notLookedAt", report.arrayNode());
        assertThat(firstCells("The shape of the JSON").stream().map(name -> name.replace("[]", "")))
                .containsExactlyInAnyOrderElementsOf(new PlanFields(report)
                        .names()
                        .map(name -> name.replace("[]", ""))
                        .toList());
    }

    @Test
    void everyOptionIsDocumentedAndNoOther() {
        var options = new CommandLine(new CheckCommand())
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !name.equals("--help") && !name.equals("--version"));

        assertThat(firstCells("Options")).containsExactlyInAnyOrderElementsOf(options.toList());
    }
}
