package dev.tombolo.environment.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.environment.source.StructureCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the guide to the schema and to the files that it shows; {@code -Dtombolo.update=true} writes those parts. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/guides/environment-file.md");
    private static final Path SCHEMA = Path.of("../../environments/environment.schema.json");
    private static final Path OVERLAY = Path.of("src/test/resources/overlay/contoso.yaml");

    private static final String BEGINNING = "tombolo: 1\nextends: defaults\n";

    @Test
    void namesEveryKeyOfTheSchema() throws IOException {
        var rows = new ArrayList<String>(List.of("| key | what it says | value |", "|---|---|---|"));
        rows("", new ObjectMapper().readTree(SCHEMA.toFile()), rows);
        holds("keys", String.join("\n", rows));
    }

    @Test
    void showsAnOverlayThatIsRead() throws IOException {
        holds("overlay", "```yaml\n" + Files.readString(OVERLAY).strip() + "\n```");
    }

    @Test
    void showsExamplesThatAreRead(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("src/test/resources/bad/defaults.yaml"), folder.resolve("defaults.yaml"));
        var examples = examples();
        assertThat(examples).hasSizeGreaterThan(14);
        for (var example : examples) {
            Files.writeString(
                    folder.resolve("prod.yaml"), example.startsWith("tombolo") ? example : BEGINNING + example);
            assertThat(EnvironmentFolder.read(folder).environments()).hasSize(1);
        }
    }

    private static List<String> examples() throws IOException {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(result -> result.group(1))
                .filter(example -> !example.contains("catalog: 1"))
                .toList();
    }

    private static void holds(String part, String text) throws IOException {
        var guide = Files.readString(GUIDE);
        var begin = "<!-- " + part + " begin -->\n";
        var end = "\n<!-- " + part + " end -->";
        assertThat(guide).containsOnlyOnce(begin).containsOnlyOnce(end);
        var current = guide.substring(guide.indexOf(begin) + begin.length(), guide.indexOf(end));
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(GUIDE, guide.replace(begin + current + end, begin + text + end));
        } else {
            assertThat(current).isEqualTo(text);
        }
    }

    private static void rows(String path, JsonNode schema, List<String> rows) {
        var required = texts(schema.path(StructureCheck.REQUIRED_AFTER_MERGE));
        for (var property : schema.path("properties").properties()) {
            var key = path + property.getKey();
            var name = "`" + key + "`" + (required.contains(property.getKey()) ? " (needed)" : "");
            var says = property.getValue().path("description").asText("");
            rows.add("| " + name + " | " + says + " | " + value(property.getValue()) + " |");
            below(key, property.getValue(), rows);
        }
    }

    private static void below(String key, JsonNode schema, List<String> rows) {
        rows(key + ".", schema, rows);
        rows(key + ".<name>.", schema.path("additionalProperties"), rows);
        rows(key + "[].", schema.path("items"), rows);
        var mapping = schema.path("anyOf").path(1);
        if (!mapping.isMissingNode() && !mapping.path("properties").has("aws")) {
            below(key, mapping, rows);
        }
    }

    private static String value(JsonNode schema) {
        var words = texts(schema.has("items") ? schema.path("items").path("enum") : schema.path("enum"));
        if (!words.isEmpty()) {
            return words.stream().map(GuideTest::code).collect(Collectors.joining(", "));
        }
        if (schema.has("anyOf")) {
            return value(schema.path("anyOf").path(0)) + ", or "
                    + mapping(schema.path("anyOf").path(1));
        }
        var examples = schema.has("const") ? List.of(schema.path("const").asText()) : texts(schema.path("examples"));
        return examples.isEmpty()
                ? type(schema)
                : examples.stream().map(example -> "such as " + code(example)).collect(Collectors.joining());
    }

    private static String mapping(JsonNode schema) {
        return schema.path("properties").has("aws") ? "one for each of `aws`, `oci`" : "a mapping";
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type").isArray() ? schema.path("type").path(0) : schema.path("type");
        return switch (type.asText()) {
            case "array" -> "list";
            case "object" -> "mapping";
            case "boolean" -> "`true`, `false`";
            case "integer" -> "whole number";
            case "number" -> "number";
            default -> schema.path("format").asText().equals("date") ? "such as `2027-03-31`" : "text";
        };
    }

    private static List<String> texts(JsonNode array) {
        Stream<JsonNode> items = StreamSupport.stream(array.spliterator(), false);
        return items.map(JsonNode::asText).toList();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
