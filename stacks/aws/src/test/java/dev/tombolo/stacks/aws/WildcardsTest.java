package dev.tombolo.stacks.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every wildcard in an action or a resource of the shipped environments stands in {@code wildcards.md} with its reason, and
 * nothing else does. {@code -Dtombolo.update=true} writes the list anew; a reason is for a person to write.
 */
class WildcardsTest {
    private static final Path LIST = Path.of("src/test/resources/wildcards.md");
    private static final List<Path> FOLDERS = List.of(
            Path.of("../../environments"),
            Path.of("../../modules/cli/src/test/resources/account/environments"),
            Path.of("../../modules/cli/src/test/resources/organization/environments"));
    private static final String HEAD = """
            # Wildcards

            Each wildcard in an action or a resource that the shipped environments declare on AWS, and why nothing narrower will do.

            | statement | element | value | reason |
            |---|---|---|---|
            """;

    @TempDir
    private Path folder;

    @Test
    void everyWildcardHasAReasonAndEveryReasonAWildcard() throws IOException {
        var reasons = reasons();
        var found = found();
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(LIST, HEAD + String.join("", rows(found, reasons)));
        }
        assertThat(found).isEqualTo(reasons.keySet());
        assertThat(reasons.values()).noneMatch(String::isBlank);
    }

    private static List<String> rows(SortedSet<String> found, SortedMap<String, String> reasons) {
        return found.stream()
                .map(row -> row + " " + reasons.getOrDefault(row, "") + " |\n")
                .toList();
    }

    /** Returns the reason of each row, by the rest of the row. */
    private static SortedMap<String, String> reasons() throws IOException {
        var reasons = new TreeMap<String, String>();
        Files.readString(LIST).lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            int reason = line.lastIndexOf('|', line.length() - 2) + 1;
            reasons.put(
                    line.substring(0, reason),
                    line.substring(reason, line.length() - 1).strip());
        });
        return reasons;
    }

    private SortedSet<String> found() throws IOException {
        var found = new TreeSet<String>();
        for (var environments : FOLDERS) {
            for (var environment : EnvironmentFolder.read(environments).environments()) {
                for (var template : templates(environment)) {
                    statements(template).forEach(statement -> wildcards(statement, found));
                }
            }
        }
        return found;
    }

    private List<JsonNode> templates(Environment environment) throws IOException {
        if (environment.aws().filter(aws -> aws.engine() == Engine.CDK).isEmpty()) {
            return List.of();
        }
        var out = Files.createTempDirectory(folder, environment.name());
        AwsAssembly.write(environment, environment.aws().orElseThrow(), out);
        try (var files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".template.json"))
                    .map(WildcardsTest::json)
                    .toList();
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the statements wherever they stand: what has an effect is one. */
    private static Stream<JsonNode> statements(JsonNode node) {
        return Stream.concat(
                node.has("Effect") ? Stream.of(node) : Stream.empty(),
                elements(node).filter(JsonNode::isContainerNode).flatMap(WildcardsTest::statements));
    }

    private static void wildcards(JsonNode statement, SortedSet<String> found) {
        var name =
                statement.path("Effect").asText() + " " + statement.path("Sid").asText("without a name");
        for (var element : List.of("Action", "NotAction", "Resource", "NotResource")) {
            oneOrMany(statement.path(element))
                    .map(WildcardsTest::text)
                    .filter(value -> value.contains("*"))
                    .forEach(value -> found.add("| `" + name + "` | " + element + " | `" + value + "` |"));
        }
    }

    private static Stream<JsonNode> oneOrMany(JsonNode value) {
        return value.isArray() ? elements(value) : Stream.of(value);
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** What differs between environments does not make another wildcard. */
    private static String text(JsonNode value) {
        return joined(value)
                .replaceAll("(?<=:)[a-z]{2}(-[a-z]+)+-[0-9](?=:)", "REGION")
                .replaceAll("[0-9]{12}", "ACCOUNT")
                .replaceAll("(?<=:stack/)[^/]+", "STACK")
                .replaceAll("foundation-model/[^*]+$", "foundation-model/MODEL");
    }

    /** Returns a text with each reference as the resource's id in braces, without the hash of its path. */
    private static String joined(JsonNode value) {
        if (value.has("Fn::Join")) {
            return elements(value.path("Fn::Join").path(1))
                    .map(WildcardsTest::joined)
                    .collect(Collectors.joining());
        }
        return value.isTextual()
                ? value.asText()
                : "${"
                        + value.findValuesAsText("Ref").stream()
                                .findFirst()
                                .orElse("")
                                .replaceAll("[0-9A-F]{8}$", "") + "}";
    }
}
