package dev.tombolo.assurance.rules;

import dev.tombolo.assurance.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The documentation of one rule, and the index of all. */
record RulePage(Rule rule) {

    static final Path ROOT = Path.of("../../docs/rules");
    static final Path INDEX = ROOT.resolve("README.md");

    Path file() {
        return ROOT.resolve(rule.id() + ".md");
    }

    String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String index() {
        return """
                # Rules

                What Tombolo looks for in what the engines wrote. A finding can be accepted with its id, the resource, a reason
                and a last day. [What others check](coverage.md) says which checks of scanners have no rule, and why. This page
                is written from the rules: run the tests of `modules/assurance` with `-Dtombolo.update=true`.

                | rule | severity | topic | what is wrong |
                |---|---|---|---|
                """
                + ShippedRules.all().stream()
                        .map(rule -> "| [%s](%s.md) | %s | %s | %s |\n"
                                .formatted(
                                        rule.id(),
                                        rule.id(),
                                        rule.metadata().severity(),
                                        rule.metadata().topic(),
                                        rule.metadata().summary()))
                        .collect(Collectors.joining());
    }
}
