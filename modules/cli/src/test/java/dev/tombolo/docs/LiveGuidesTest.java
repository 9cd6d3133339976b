package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.models.ModelsCommand;
import dev.tombolo.cli.preflight.PreflightCommand;
import dev.tombolo.cli.reconcile.ReconcileCommand;
import dev.tombolo.cli.smoke.SmokeCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class LiveGuidesTest {
    private static final Path GUIDES = Path.of("../../docs/guides");

    private static List<String> documented(String guide) {
        var text = Page.read(GUIDES.resolve(guide)).text();
        var section = text.substring(text.indexOf("\n## Options\n") + 1);
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(section.substring(0, section.indexOf("\n## ")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> options(Object command) {
        return new CommandLine(command)
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !name.equals("--help") && !name.equals("--version"))
                        .toList();
    }

    @Test
    void everyOptionOfPreflightIsDocumentedAndNoOther() {
        assertThat(documented("preflight.md")).containsExactlyInAnyOrderElementsOf(options(new PreflightCommand()));
    }

    @Test
    void everyOptionOfModelsIsDocumentedAndNoOther() {
        assertThat(documented("refresh-the-catalog.md"))
                .containsExactlyInAnyOrderElementsOf(options(new ModelsCommand()));
    }

    @Test
    void everyOptionOfReconcileIsDocumentedAndNoOther() {
        assertThat(documented("reconcile.md")).containsExactlyInAnyOrderElementsOf(options(new ReconcileCommand()));
    }

    @Test
    void everyOptionOfSmokeIsDocumentedAndNoOther() {
        assertThat(documented("smoke.md")).containsExactlyInAnyOrderElementsOf(options(new SmokeCommand()));
    }
}
