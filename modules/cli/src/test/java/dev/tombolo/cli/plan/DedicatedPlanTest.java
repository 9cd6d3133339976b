package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says of a model on a dedicated cluster. */
class DedicatedPlanTest {
    private static final String ENVIRONMENT = """
            tombolo: 1
            kind: development
            state: { backend: s3://state, secretsProvider: awskms://alias/state }
            oci:
              tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
              compartment: ocid1.compartment.oc1..aaaaaaaaexampledevelopment
              homeRegion: us-ashburn-1
              region: us-chicago-1
            %s
            models:
              llama-3.3-70b: { on: [oci], dedicated: { %s } }
              command-r-08-2024: { on: [oci], dedicated: {} }
            consumers:
              fraud:
                models: [llama-3.3-70b, command-r-08-2024]
                api: chat
                oci: { group: { domain: Default, name: fraud } }
            """;

    @TempDir
    private Path folder;

    private Run run(String network, String dedicated) throws IOException {
        Files.createDirectories(folder.resolve("environments"));
        Files.writeString(folder.resolve("environments/dev.yaml"), ENVIRONMENT.formatted(network, dedicated));
        return Run.of(
                "plan",
                "--environments",
                folder.resolve("environments").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
    }

    private JsonNode plan(String network, String dedicated) throws IOException {
        var run = run(network, dedicated);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper().readTree(folder.resolve("out/dev/plan.json").toFile());
    }

    @Test
    void saysWhatAClusterCostsAndWhichEditReplacesIt() throws IOException {
        assertThat(run("", "shape: LARGE_GENERIC_V1, units: 2").out()).contains("""
                  DEDICATED          SHAPE                     UNITS  A MONTH OF 31 DAYS  BILLED AT LEAST  MODERATION
                  command-r-08-2024  SMALL_COHERE_V2           1      744 unit-hours      744 unit-hours   block
                  llama-3.3-70b      LARGE_GENERIC_V1 (yours)  2      1488 unit-hours     744 unit-hours   block
                  a unit-hour's price is in Oracle's price list, not known here; a tenancy has no unit before Oracle raises its limit
                  dedicated-command-r-08-2024-cluster is replaced by an edit of type or unitShape, which Pulumi refuses while it is protected
                  dedicated-command-r-08-2024-endpoint is replaced by an edit of dedicatedAiClusterId or modelId, which Pulumi refuses while it is protected
                  dedicated-llama-3.3-70b-cluster is replaced by an edit of type or unitShape, which Pulumi refuses while it is protected
                  dedicated-llama-3.3-70b-endpoint is replaced by an edit of dedicatedAiClusterId or modelId, which Pulumi refuses while it is protected

                """);
    }

    @Test
    void machinesReadTheSame() throws IOException {
        assertThat(plan("", "shape: LARGE_GENERIC_V1").at("/dedicated/1")).isEqualTo(new ObjectMapper().readTree("""
                {"model": "llama-3.3-70b", "endpoint": "tombolo-dev-llama-3-3-70b", "shape": "LARGE_GENERIC_V1",
                 "shapeStatedBy": "environment file", "units": 1, "moderation": "block", "unitHoursOfAMonth": 744,
                 "minimumUnitHours": 744, "price": "in Oracle's price list, not known here",
                 "replacedBy": [
                   {"resource": "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster|dedicated-llama-3.3-70b-cluster",
                    "properties": ["type", "unitShape"]},
                   {"resource": "oci:GenerativeAi/endpoint:Endpoint|dedicated-llama-3.3-70b-endpoint",
                    "properties": ["dedicatedAiClusterId", "modelId"]}]}
                """));
    }

    @Test
    void aCallNamesTheEndpointAndGoesThroughThePrivateOne() throws IOException {
        var plan = plan("  network: { cidr: 10.50.0.0/20 }", "shape: LARGE_GENERIC_V1");
        assertThat(plan.at("/models/1/calledAs").asText()).isEqualTo("endpoint tombolo-dev-llama-3-3-70b");
        assertThat(plan.at("/models/1/url").asText())
                .isEqualTo("https://tombolo-dev.pe.inference.generativeai.us-chicago-1.oci.oraclecloud.com"
                        + "/20231130/actions/chat");
        assertThat(guard(plan, "private-path"))
                .isEqualTo("not known: the endpoint is attached to the private endpoint;"
                        + " whether its public host is closed then is not documented");
    }

    @Test
    void labelsOfThePrivateEndpointAreSetByNoEngine() throws IOException {
        var network = "  network: { cidr: 10.50.0.0/20, securityAttributes: { ai.team: blue, ai.app: models } }";
        var plan = plan(network, "shape: LARGE_GENERIC_V1");
        var labels = "; its security attributes ai.app:models, ai.team:blue are set by the service's API only";
        assertThat(guard(plan, "private-path"))
                .isEqualTo("not known: the endpoint is attached to the private endpoint;"
                        + " whether its public host is closed then is not documented" + labels);
    }

    @Test
    void moderationThatBlocksStillLacksWhatNoPropertySets() throws IOException {
        assertThat(guard(plan("", "shape: LARGE_GENERIC_V1"), "guardrail"))
                .isEqualTo("declared, needs reconcile: content moderation blocks; promptInjectionConfig and"
                        + " piiDetectionConfig of the endpoint are set by the service's API only");
        assertThat(guard(plan("", "shape: LARGE_GENERIC_V1, moderation: inform"), "guardrail"))
                .isEqualTo("not declared: content moderation only informs");
        assertThat(guard(plan("", "shape: LARGE_GENERIC_V1, moderation: none"), "guardrail"))
                .isEqualTo("not declared: the endpoint moderates no content");
    }

    @Test
    void anEndpointWithoutModerationIsFound() throws IOException {
        assertThat(run("", "shape: LARGE_GENERIC_V1, moderation: none").out())
                .contains(
                        "  warning EndpointModerationOff:"
                                + " oci:GenerativeAi/endpoint:Endpoint|dedicated-llama-3.3-70b-endpoint: moderates no content\n");
    }

    private static String guard(JsonNode plan, String guard) {
        var found = plan.at("/consumers/0/calls/1/guards").path(guard);
        return found.path("state").asText() + ": " + found.path("why").asText();
    }
}
