package dev.tombolo.assurance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.assurance.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates and programs as strangers publish them, each with mistakes that users report: all rules together find those,
 * and nothing else. What is expected stands in a file beside each.
 */
final class PublicTemplatesTest {

    private static final Path ROOT = Path.of("src/test/resources/public");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void findsWhatIsWrongAndNothingElse(Path template) throws IOException {
        Path expected = template.resolveSibling(template.getFileName() + ".expected.txt");
        String findings = Inspection.of(OutputReader.read(template), ShippedRules.all()).findings().stream()
                .map(PublicTemplatesTest::line)
                .collect(Collectors.joining());
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(expected, findings);
        }
        assertThat(findings).isEqualTo(Files.readString(expected)).isNotEmpty();
    }

    @Test
    void areTen() throws IOException {
        assertThat(templates()).hasSize(10);
    }

    private static String line(Finding finding) {
        return String.join(
                        " · ",
                        finding.severity().toString(),
                        finding.ruleId(),
                        finding.resource(),
                        finding.property().text(),
                        finding.message())
                + "\n";
    }
}
