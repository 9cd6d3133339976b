package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import dev.tombolo.cli.synthesis.PlanFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far calls are recorded, read from the output of whoever owns the baseline. */
class InvocationLogTest {
    private static final String BEGINNING = """
            tombolo: 1
            kind: development
            aws: { account: "111122223333", region: us-east-1 }
            models: { gpt-oss-120b: { on: [aws] }, gpt-5.6-terra: { on: [aws] } }
            consumers:
              claims:
                models: [gpt-oss-120b]
                api: converse
                aws: { service: lambda.amazonaws.com }
            """;

    @TempDir
    private Path folder;

    private void environment(String name, String rest) throws IOException {
        Files.createDirectories(folder.resolve("environments"));
        Files.writeString(folder.resolve("environments").resolve(name + ".yaml"), BEGINNING + rest);
    }

    private JsonNode plan(String name) throws IOException {
        var run = Run.of(
                "plan",
                name,
                "--environments",
                folder.resolve("environments").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper()
                .readTree(
                        folder.resolve("out").resolve(name).resolve("plan.json").toFile());
    }

    private String state(String name) throws IOException {
        var guard = plan(name).at("/consumers/0/calls/0/guards/invocation-log");
        return guard.path("state").asText() + ": " + guard.path("why").asText();
    }

    @Test
    void theOwnerOfTheBaselineIsReadForThoseWhoLeaveItToHim() throws IOException {
        environment("owner", "scopes: { baseline: own }\nlogging: {}\n");
        environment("tenant", "scopes: { baseline: { of: owner } }\n");
        assertThat(state("tenant")).isEqualTo("enforced: recorded with content by owner/Baseline/Logging/Setting");
        assertThat(state("owner")).isEqualTo("enforced: recorded with content by owner/Baseline/Logging/Setting");
    }

    @Test
    void aLogWithoutContentIsNoRecordOfWhatWasSaid() throws IOException {
        environment("owner", "scopes: { baseline: own }\nlogging: { content: false }\n");
        assertThat(state("owner"))
                .isEqualTo("not declared: recorded without content by owner/Baseline/Logging/Setting");
    }

    @Test
    void anOwnerWithoutALogAndSomebodyElseAreToldApart() throws IOException {
        environment("owner", "scopes: { baseline: own }\n");
        assertThat(state("owner")).isEqualTo("not declared: the owner of the baseline records no calls");
        environment("owner", "");
        assertThat(state("owner")).isEqualTo("not declared here, external: scopes.baseline is external");
    }

    @Test
    void saysOfWhichModelsNobodyKnowsWhetherTheyAllowTheRetention() throws IOException {
        environment(
                "owner",
                "    guardrail: none\n  search: { models: [gpt-5.6-terra], api: converse, aws: { service: ecs-tasks.amazonaws.com } }\n"
                        + "scopes: { baseline: own }\ndataRetention: { mode: none }\n");
        assertThat(plan("owner").path("findings").findValuesAsText("message"))
                .contains("whether a model can be called under none, of gpt-5.6-terra: not known: only GPT-5.6 Sol was"
                        + " observed");
    }

    @Test
    void theDigestNamesAJarByItsSourcesAndNotByItsBytes() throws IOException {
        environment("owner", "scopes: { baseline: own }\nlogging: {}\n");
        plan("owner");
        var planned = new PlanFolder(folder.resolve("out").resolve("owner"));
        var before = planned.digest();
        try (var files = Files.list(planned.assembly())) {
            var jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(jar, "the bytes of another JDK");
            assertThat(planned.digest()).isEqualTo(before);
            Files.move(jar, jar.resolveSibling("asset." + "0".repeat(64) + ".jar"));
            assertThat(planned.digest()).isNotEqualTo(before);
        }
    }
}
