package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tombolo.cli.Run;
import dev.tombolo.cli.access.AccessCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class AccessGuideTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Page GUIDE = Page.read(REPOSITORY.resolve("docs/guides/access.md"));

    @TempDir
    private Path out;

    private static List<String> firstCells(String heading) {
        var section = GUIDE.text().substring(GUIDE.text().indexOf("\n## " + heading + "\n") + 1);
        int end = section.indexOf("\n## ");
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(end < 0 ? section : section.substring(0, end))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Nothing is handed over that the environment needs, so that there are unknowns and problems. */
    @Test
    void everyFieldOfAReportIsDocumentedAndNoOther() throws JsonProcessingException {
        var run = Run.of(
                "access",
                "prod",
                "--environments",
                REPOSITORY.resolve("environments").toString(),
                "--policies",
                REPOSITORY.resolve("docs").toString(),
                "--out",
                out.toString(),
                "--as-of",
                "2026-11-22",
                "--format",
                "json");
        var report = JsonMapper.builder().build().readTree(run.out()).path(0);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(firstCells("The shape of the JSON"))
                .containsExactlyInAnyOrderElementsOf(
                        new PlanFields(report).names().toList());
    }

    @Test
    void everyOptionIsDocumentedAndNoOther() {
        var options = new CommandLine(new AccessCommand())
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !name.equals("--help") && !name.equals("--version"));

        assertThat(firstCells("Options")).containsExactlyInAnyOrderElementsOf(options.toList());
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        var named = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`")
                .matcher(GUIDE.text())
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(20);
        for (var test : named) {
            assertThat(source(test.group(1))).contains(test.group(2) == null ? "@Test" : "void " + test.group(2) + "(");
        }
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(REPOSITORY.resolve("modules/assurance/src/test/java"))) {
            return Files.readString(files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
