package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans the organizations that the guide shows. {@code -Dtombolo.update=true} writes what the plan prints and declares. */
class OrganizationPlanTest {
    private static final Path RESOURCES = Path.of("src/test/resources/organization");

    @TempDir
    private static Path out;

    private static Run run;

    @BeforeAll
    static void plan() {
        run = Run.of(
                "plan",
                "--environments",
                RESOURCES.resolve("environments").toString(),
                "--out",
                out.toString(),
                "--as-of",
                "2026-11-23");
    }

    private static void holds(String file, String text) throws IOException {
        var golden = RESOURCES.resolve(file);
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(out.resolve(file).toFile());
    }

    @Test
    void printsThePoliciesAndWhatTheyAreAttachedTo() throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        holds(
                "plan.txt",
                run.out()
                        .replace(out.toString(), "target/tombolo")
                        .replaceAll("sha256:[0-9a-f]{12}", "sha256:…         "));
    }

    @Test
    void typesAndIdsStayWhatTheyWere() throws IOException {
        var lines = new TreeMap<String, String>();
        for (var resource :
                json(Path.of("organization/plan.json")).path("clouds").path(0).path("resources")) {
            lines.put(resource.path("address").asText(), resource.path("type").asText());
        }
        holds(
                "resources.txt",
                lines.entrySet().stream()
                        .map(line -> line.getValue() + " " + line.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void everyPolicyIsAFileAsLongAsThePlanSays() throws IOException {
        for (var name : new String[] {"landing-zone", "organization"}) {
            var policies = json(Path.of(name, "plan.json")).path("organization");
            assertThat(policies).isNotEmpty();
            for (var policy : policies) {
                var file = Path.of(name, policy.path("file").asText());
                assertThat(Files.readString(out.resolve(file)))
                        .hasSize(policy.path("characters").asInt())
                        .hasSizeLessThanOrEqualTo(policy.path("limit").asInt());
                assertThat(json(file).isObject()).isTrue();
            }
        }
    }

    @Test
    void theFilesSayWhatTheStackDeclares() throws IOException {
        try (var files = Files.walk(out.resolve("organization/aws"))) {
            var template = files.filter(file -> file.toString().endsWith(".template.json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(json(template).findValues("Content"))
                    .contains(json(Path.of("organization/organization/service-control-policy-1.json")));
        }
    }

    @Test
    void withoutTargetsNothingIsDeclaredAndNothingIsDeployed() throws IOException {
        var plan = json(Path.of("landing-zone/plan.json"));
        assertThat(plan.path("clouds").path(0).path("resources")).isEmpty();
        assertThat(plan.path("next")).isEmpty();
        assertThat(plan.at("/organization/0/targets")).isEmpty();
        assertThat(plan.at("/organization/0/statements")).hasSize(7);
    }
}
