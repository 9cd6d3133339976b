package dev.tombolo.cli.reconcile;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.tombolo.cli.OciProfile;
import dev.tombolo.cli.Tombolo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own that gets Ctrl-C while the private endpoint is being set, and before the model's endpoint is. */
class InterruptedOciReconcileTest {
    private static final String TENANCY = "ocid1.tenancy.oc1..example";
    private static final String SWITCH = "/20231130/generativeAiPrivateEndpoints/pe";
    private static final String ENDPOINT = "/20231130/endpoints/e";
    private static final int SLOW = 3000;

    private final WireMockServer oci =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(30));

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        oci.start();
        answer("/20160918/tenancies/" + TENANCY, "{\"name\": \"bank\"}");
        answer(
                "/20160918/compartments",
                "[{\"id\": \"own\", \"name\": \"tombolo-dev\", \"lifecycleState\": \"ACTIVE\"}]");
        answer(
                "/20231130/generativeAiPrivateEndpoints",
                "{\"items\": [{\"id\": \"pe\", \"fqdn\": \"tombolo-dev.pe.inference.generativeai\", \"lifecycleState\":"
                        + " \"ACTIVE\"}]}");
        answer(
                "/20231130/endpoints",
                "{\"items\": [{\"id\": \"e\", \"displayName\": \"tombolo-dev-llama-3-3-70b\", \"lifecycleState\":"
                        + " \"ACTIVE\"}]}");
        oci.stubFor(get(urlPathEqualTo(SWITCH))
                .inScenario("switch")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{\"id\": \"pe\", \"lifecycleState\": \"ACTIVE\"}")));
        oci.stubFor(put(urlPathEqualTo(SWITCH))
                .inScenario("switch")
                .willSetStateTo("set")
                .willReturn(okJson("{}").withFixedDelay(SLOW)));
        oci.stubFor(get(urlPathEqualTo(SWITCH))
                .inScenario("switch")
                .whenScenarioStateIs("set")
                .willReturn(okJson("{\"id\": \"pe\", \"lifecycleState\": \"ACTIVE\", \"isAllowOnDemand\": true}")));
        oci.stubFor(get(urlPathEqualTo(ENDPOINT))
                .willReturn(okJson("{\"id\": \"e\", \"lifecycleState\": \"ACTIVE\"}")
                        .withFixedDelay(SLOW)));
        Files.writeString(folder.resolve("dev.yaml"), """
            tombolo: 1
            kind: development
            state:
              backend: s3://state?region=us-east-1
              secretsProvider: awskms://alias/state?region=us-east-1
            oci:
              tenancy: %s
              compartment: ocid1.compartment.oc1..example
              homeRegion: us-ashburn-1
              region: us-chicago-1
              network: { cidr: 10.52.0.0/20 }
            models:
              gpt-oss-120b: { on: [oci] }
              llama-3.3-70b: { on: [oci], dedicated: { shape: LARGE_GENERIC_V1, units: 1 } }
            consumers:
              claims:
                models: [gpt-oss-120b, llama-3.3-70b]
                api: chat
                oci: { group: { domain: Default, name: ai-engineers } }
            """.formatted(TENANCY));
    }

    private void answer(String path, String json) {
        oci.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @AfterEach
    void stop() {
        oci.stop();
    }

    private Process reconcile() throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tombolo.class.getName(),
                        "reconcile",
                        "dev",
                        "--apply",
                        "--environments",
                        folder.toString(),
                        "--test-endpoint",
                        oci.baseUrl()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        process.environment()
                .put(
                        "OCI_CLI_CONFIG_FILE",
                        OciProfile.write(folder.resolve("oci"), TENANCY).toString());
        return process.start();
    }

    private void waitForAPut(Process process) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (oci.findAll(putRequestedFor(urlPathEqualTo(SWITCH))).isEmpty()
                && process.isAlive()
                && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    @Test
    void endsWhatItBeganBeginsNothingMoreAndSaysWhatWasSet() throws IOException, InterruptedException {
        var process = reconcile();
        waitForAPut(process);
        new ProcessBuilder("kill", "-s", "INT", Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("said.txt")).content().isEqualTo("""
            dev · oci · ocid1.tenancy.oc1..example us-chicago-1 · interrupted, and each line says what was set
              ANSWER       CHECK             ABOUT                       WHAT
              pass         identity          ocid1.tenancy.oc1..example  signed in to tenancy bank
              pass         private-endpoint  tombolo-dev                 set from "isAllowOnDemand not set" to "isAllowOnDemand true", and read back
              not checked  endpoint-guards   llama-3.3-70b               interrupted before anything was set · run it again
              2 passed, 0 warned, 0 failed, 1 not checked
            """);
        oci.verify(
                1, putRequestedFor(urlPathEqualTo(SWITCH)).withRequestBody(equalToJson("{\"isAllowOnDemand\": true}")));
        oci.verify(0, putRequestedFor(urlPathEqualTo(ENDPOINT)));
    }
}
