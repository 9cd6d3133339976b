package dev.tombolo.assurance.rules;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One engine's output beside what a rule must say about it: {@code good-*} or {@code bad-*}. */
record Fixture(Rule rule, Path file) {

    static final Path ROOT = Path.of("src/test/resources/rules");

    static List<Fixture> of(Rule rule) {
        try (Stream<Path> files = Files.list(ROOT.resolve(rule.id()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new Fixture(rule, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isGood() {
        return name().startsWith("good-");
    }

    boolean isTemplate() {
        return name().endsWith(".template.json");
    }

    String name() {
        return file.getFileName().toString();
    }

    Path expected() {
        return file.resolveSibling(name().replace(".json", ".expected.txt"));
    }

    Outcome outcome() {
        ResourceGraph graph = isTemplate() ? CloudFormationReader.read(file) : PulumiRecordingReader.read(file);
        return rule.check(NativeTypes.views(graph));
    }

    String findings() {
        return outcome().findings().stream().map(Fixture::line).collect(Collectors.joining());
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

    @Override
    public String toString() {
        return rule.id() + "/" + name();
    }
}
