package dev.tombolo.cli.suspend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspendCommandTest {
    private static final Path SHIPPED = Path.of("../../environments");

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @BeforeEach
    void copyTheShippedEnvironments() throws IOException {
        for (var name : List.of("defaults", "prod", "prod-eu")) {
            Files.copy(SHIPPED.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
        }
    }

    private Run run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(
                List.of("--environments", folder.toString(), "--out", out.toString(), "--as-of", "2026-11-23"));
        return Run.of(arguments.toArray(String[]::new));
    }

    private JsonNode resources(String stack) throws IOException {
        try (var files = Files.walk(out.resolve(stack).resolve("aws"))) {
            var template = files.filter(file -> file.toString().endsWith(".template.json"))
                    .findFirst()
                    .orElseThrow();
            return new ObjectMapper().readTree(template.toFile()).path("Resources");
        }
    }

    private static List<String> sids(JsonNode resources, String role) {
        return resources
                .path(role)
                .at("/Properties/Policies/0/PolicyDocument/Statement")
                .findValuesAsText("Sid");
    }

    @Test
    void suspendsPlansAndNamesTheDeployOfEveryEnvironmentThatInheritsTheFile() throws IOException {
        run("plan");
        var before = resources("prod");

        var run = run("suspend", "prod", "claims-assistant", "--reason", "its key leaked");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "prod · production · residency us · not compared with anything deployed\n"
                                + "  SUSPENDED consumer claims-assistant since 2026-11-23: its key leaked\n",
                        "  gpt-5.6-terra on aws, suspended  ")
                .endsWith("""
                        suspended consumer claims-assistant in %1$s/prod.yaml
                          deploy: npx cdk deploy --app %2$s/prod/aws 'prod/*'
                          deploy: pulumi up --stack prod
                        suspended consumer claims-assistant in %1$s/prod-eu.yaml
                          deploy: npx cdk deploy --app %2$s/prod-eu/aws 'prod-eu/*'
                          deploy: pulumi up --stack prod-eu
                          nothing is changed in the cloud until then
                        """.formatted(folder, out));
        var after = resources("prod");
        assertThat(names(after)).isEqualTo(names(before));
        assertThat(sids(after, "ConsumerclaimsassistantRoleA2A06F81"))
                .containsAll(sids(before, "ConsumerclaimsassistantRoleA2A06F81"))
                .contains("DenyWhileSuspended");
        assertThat(recording("prod", "resources.json")).doesNotContain("\"claims-assistant-policy\"");
        assertThat(recording("prod", "tenancy.json")).contains("\"claims-assistant-instances\"");
    }

    private String recording(String environment, String file) throws IOException {
        return Files.readString(out.resolve(environment).resolve("pulumi").resolve(file));
    }

    private static Set<String> names(JsonNode resources) {
        var names = new TreeSet<String>();
        resources.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void suspendsAModelForEachConsumerOfItAndLiftsItAgain() throws IOException {
        var text = Files.readString(folder.resolve("prod.yaml"));

        var run = run(
                "suspend",
                "prod",
                "--model",
                "gpt-5.6-terra",
                "--reason",
                "answers are wrong",
                "--since",
                "2026-11-20");

        assertThat(run.out())
                .contains("  SUSPENDED model gpt-5.6-terra since 2026-11-20: answers are wrong\n")
                .endsWith("suspended model gpt-5.6-terra in " + folder + "/prod.yaml\n  deploy: npx cdk deploy --app "
                        + out + "/prod/aws 'prod/*'\n  nothing is changed in the cloud until then\n");
        for (var role : List.of("ConsumerclaimsassistantRoleA2A06F81", "ConsumerdocumentsearchRoleBE3C10F3")) {
            assertThat(sids(resources("prod"), role)).contains("DenySuspendedModels");
        }
        assertThat(sids(resources("prod"), "ConsumerfraudbatchRoleD05FFFD9")).doesNotContain("DenySuspendedModels");
        assertThat(run("resume", "prod", "--model", "gpt-5.6-terra").out())
                .contains("resumed model gpt-5.6-terra in ")
                .doesNotContain("SUSPENDED");
        assertThat(folder.resolve("prod.yaml")).hasContent(text);
    }

    @Test
    void failsWithoutAReasonWithoutATargetAndWithTwo() {
        assertThat(run("suspend", "prod", "claims-assistant").err())
                .startsWith("Missing required option: '--reason=TEXT'");
        assertThat(run("resume", "prod").err()).startsWith("name a consumer or --model, and one of them only");
        assertThat(run("resume", "prod", "claims-assistant", "--model", "gpt-5.6-terra")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void failsOnAnUnknownConsumerWithExitCodeTwo() {
        var run = run("suspend", "prod", "claims", "--reason", "its key leaked");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo(
                        folder + "/prod.yaml: consumers: no consumer \"claims\" · did you mean \"claims-assistant\"?");
    }
}
