package dev.tombolo.assurance.rules;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.stages.StageRule;
import dev.tombolo.assurance.stages.StageRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documentation of one rule, of an output or between environments, and the index of all.
 *
 * @param id the rule's id
 * @param summary what is wrong
 * @param kind its severity and topic
 * @param source where the fact behind it is published
 */
record RulePage(String id, String summary, String kind, Source source) {

    static final Path ROOT = Path.of("../../docs/rules");
    static final Path INDEX = ROOT.resolve("README.md");

    static List<RulePage> all() {
        return Stream.concat(
                        ShippedRules.all().stream().map(RulePage::of),
                        StageRules.all().stream().map(RulePage::of))
                .toList();
    }

    private static RulePage of(Rule rule) {
        RuleMetadata metadata = rule.metadata();
        return new RulePage(
                rule.id(), metadata.summary(), metadata.severity() + " · " + metadata.topic(), metadata.source());
    }

    private static RulePage of(StageRule rule) {
        return new RulePage(rule.id(), rule.summary(), "error · between environments", rule.source());
    }

    Path file() {
        return ROOT.resolve(id + ".md");
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
                        .collect(Collectors.joining())
                + """

                ## Between environments

                Environments that are planned together are held against each other. Every finding is at error, and a warning where
                somebody else declares what would settle it. `accepts` of the environment that it is about can accept it.

                | rule | what is wrong |
                |---|---|
                """
                + StageRules.all().stream()
                        .map(rule -> "| [%s](%s.md) | %s |\n".formatted(rule.id(), rule.id(), rule.summary()))
                        .collect(Collectors.joining());
    }
}
