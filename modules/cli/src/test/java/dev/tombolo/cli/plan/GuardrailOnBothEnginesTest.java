package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guardrail that the Pulumi provider cannot say is the same on both engines: a stack of CloudFormation carries it. */
class GuardrailOnBothEnginesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENVIRONMENT = """
            tombolo: 1
            kind: sandbox
            residency: us
            engines: { aws: %s }
            state: { backend: "file://state", secretsProvider: passphrase }
            scopes: { baseline: external, account: external }
            aws: { account: "111122223333", region: us-east-1 }
            guardrail:
              preset: strict
              topics: { securities: { definition: which securities to buy, examples: [Shall I buy?] } }
              content: { insults: medium, images: [hate], detectOnly: [insults] }
              regexes: { claim: { pattern: "C-[0-9]{8}", action: anonymize, description: a number } }
              grounding: { grounding: 0.7, action: detect }
              managedWords: [profanity]
              words: [basilisk]
              tier: standard
            models: { gpt-oss-120b: { on: [aws] } }
            consumers:
              claims:
                models: [gpt-oss-120b]
                api: converse
                aws: { service: lambda.amazonaws.com }
            """;

    @TempDir
    private Path folder;

    private Run plan(String engine) throws IOException {
        var environments = Files.createDirectories(folder.resolve("environments"));
        Files.writeString(environments.resolve("try.yaml"), ENVIRONMENT.formatted(engine));
        return Run.of(
                "plan",
                "--environments",
                environments.toString(),
                "--out",
                folder.resolve(engine).toString(),
                "--as-of",
                "2026-11-23",
                "--engine",
                "all");
    }

    private JsonNode file(String end) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = files.filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
            return JSON.readTree(found.toFile());
        }
    }

    /** The template that Pulumi hands to CloudFormation. */
    private JsonNode carried() throws IOException {
        var stack = elements(file("resources.json").path("resources"))
                .filter(resource -> resource.path("type").asText().equals("aws:cloudformation/stack:Stack"))
                .findFirst()
                .orElseThrow();
        return JSON.readTree(stack.at("/inputs/templateBody").asText());
    }

    private static ObjectNode properties(JsonNode template, String type) {
        return elements(template.path("Resources"))
                .filter(resource -> resource.path("Type").asText().equals(type))
                .findFirst()
                .orElseThrow()
                .path("Properties")
                .deepCopy();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    @Test
    void bothEnginesDeclareTheSameGuardrailAndGrantTheSame() throws IOException {
        var pulumi = plan("pulumi");
        assertThat(pulumi.err()).isEmpty();
        assertThat(file("plan.json").path("differences")).isEmpty();
        var carried = properties(carried(), "AWS::Bedrock::Guardrail");
        var version = properties(carried(), "AWS::Bedrock::GuardrailVersion");
        assertThat(plan("cdk").exitCode()).isEqualTo(pulumi.exitCode());
        var template = file(".template.json");
        var declared = properties(template, "AWS::Bedrock::Guardrail");
        assertThat(declared.remove("Name")).hasToString("\"tombolo-try\"");
        assertThat(carried.remove("Name")).hasToString("\"tombolo-try-stack\"");
        assertThat(carried).isEqualTo(declared);
        assertThat(version.path("Description"))
                .isEqualTo(
                        properties(template, "AWS::Bedrock::GuardrailVersion").path("Description"));
    }
}
