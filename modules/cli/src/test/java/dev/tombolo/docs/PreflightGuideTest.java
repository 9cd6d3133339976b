package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.preflight.PreflightCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class PreflightGuideTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Page GUIDE = Page.read(REPOSITORY.resolve("docs/guides/preflight.md"));

    private static List<String> firstCells(String heading) {
        var section = GUIDE.text().substring(GUIDE.text().indexOf("\n## " + heading + "\n") + 1);
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(section.substring(0, section.indexOf("\n## ")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void everyOptionIsDocumentedAndNoOther() {
        var options = new CommandLine(new PreflightCommand())
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !name.equals("--help") && !name.equals("--version"));
        assertThat(firstCells("Options")).containsExactlyInAnyOrderElementsOf(options.toList());
    }
}
