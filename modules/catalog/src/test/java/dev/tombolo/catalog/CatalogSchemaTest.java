package dev.tombolo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CatalogSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogYaml.read(CatalogYaml.FOLDER.resolve("catalog.schema.json")));

    private static final String GOOD = """
            catalog: 1
            vendor: example
            cloud: aws
            sources:
              card: { url: "https://example.com/card", read: 2026-11-23 }
              blog: { url: "https://example.com/blog", read: 2026-11-23 }
            models:
              example-1:
                title: Example 1
                source: card
                seller: { channel: cloud }
                lifecycle: { launched: 2026-01-31 }
                endpoints:
                  bedrock-runtime:
                    id: example.example-1
                    apis: [converse]
                    inRegion: { stated: [us-east-1], source: blog }
            """;

    static Stream<Path> shippedFiles() {
        return CatalogYaml.vendorFiles().stream();
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void acceptsEveryShippedFile(Path file) {
        assertThat(problems(CatalogYaml.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void isNamedForEditorsInTheFirstLineOfEveryShippedFile(Path file) {
        assertThat(CatalogYaml.text(file)).startsWith("# yaml-language-server: $schema=../catalog.schema.json\n");
    }

    @Test
    void acceptsASmallFile() {
        assertThat(problems(CatalogYaml.parse(GOOD))).isEmpty();
    }

    @Test
    void failsOnAnUnknownKey() {
        assertThat(problemsWith("title: Example 1", "titel: Example 1"))
                .containsExactly(
                        "/models/example-1: required property 'title' not found",
                        "/models/example-1: property 'titel' is not defined in the schema and the schema does not allow additional properties");
    }

    @Test
    void failsOnAModelWithoutSource() {
        assertThat(problemsWith("    source: card\n", ""))
                .containsExactly("/models/example-1: required property 'source' not found");
    }

    @Test
    void failsOnAStatedFactWithoutSource() {
        assertThat(problemsWith("{ stated: [us-east-1], source: blog }", "{ stated: [us-east-1] }"))
                .containsExactly(
                        "/models/example-1/endpoints/bedrock-runtime/inRegion: required property 'source' not found");
    }

    @Test
    void failsOnAContradictionWithoutSource() {
        assertThat(problemsWith(
                        "{ stated: [us-east-1], source: blog }",
                        "{ contradicted: [{ says: [us-east-1], source: card }, { says: [] }] }"))
                .containsExactly(
                        "/models/example-1/endpoints/bedrock-runtime/inRegion/contradicted/1: required property 'source' not found");
    }

    @Test
    void failsOnAContradictionOfOne() {
        assertThat(problemsWith(
                        "{ stated: [us-east-1], source: blog }",
                        "{ contradicted: [{ says: [us-east-1], source: card }] }"))
                .containsExactly(
                        "/models/example-1/endpoints/bedrock-runtime/inRegion/contradicted: must have at least 2 items but found 1");
    }

    @Test
    void failsOnAnUnknownFactWithoutReason() {
        assertThat(problemsWith("{ stated: [us-east-1], source: blog }", "{ unknown: \"\" }"))
                .containsExactly(
                        "/models/example-1/endpoints/bedrock-runtime/inRegion/unknown: must be at least 1 characters long");
    }

    @Test
    void failsOnAWrongTypeInsideAFact() {
        assertThat(problemsWith("{ stated: [us-east-1], source: blog }", "{ stated: us-east-1, source: blog }"))
                .containsExactly(
                        "/models/example-1/endpoints/bedrock-runtime/inRegion/stated: string found, array expected");
    }

    @Test
    void failsOnADateThatIsNone() {
        assertThat(problemsWith("2026-01-31", "January 2026"))
                .containsExactly(
                        "/models/example-1/lifecycle/launched: does not match the regex pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    }

    @Test
    void failsOnAnAlias() {
        assertThat(problemsWith("example.example-1", "example.example-latest"))
                .containsExactly(
                        "/models/example-1/endpoints/bedrock-runtime/id: must not be valid to the schema {\"pattern\":\"-latest$\"}");
    }

    private static List<String> problemsWith(String good, String bad) {
        assertThat(GOOD).contains(good);
        return problems(CatalogYaml.parse(GOOD.replace(good, bad)));
    }

    private static List<String> problems(JsonNode document) {
        return SCHEMA.validate(document).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
