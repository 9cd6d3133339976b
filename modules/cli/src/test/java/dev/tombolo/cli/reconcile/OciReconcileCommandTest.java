package dev.tombolo.cli.reconcile;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OciReconcileCommandTest {
    private static final String HOME = System.getProperty("user.home");
    private static final String TENANCY = "ocid1.tenancy.oc1..aaaaaaaaexampletenancy";
    private static final String SWITCH = "/20231130/generativeAiPrivateEndpoints/pe";
    private static final String ENDPOINT = "/20231130/endpoints/e";

    private final WireMockServer oci = new WireMockServer(wireMockConfig().dynamicPort());

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void start() {
        System.setProperty("user.home", home.toString());
        oci.start();
        answer("/20160918/tenancies/" + TENANCY, "{\"name\": \"bank\"}");
        answer(
                "/20160918/compartments",
                "[{\"id\": \"own\", \"name\": \"bank-tombolo-prod\", \"lifecycleState\": \"ACTIVE\"}]");
        answer(
                "/20231130/generativeAiPrivateEndpoints",
                "{\"items\": [{\"id\": \"pe\", \"fqdn\": \"tombolo-prod.pe.inference.generativeai\", \"lifecycleState\":"
                        + " \"ACTIVE\"}]}");
        answer(
                "/20231130/endpoints",
                "{\"items\": [{\"id\": \"e\", \"displayName\": \"bank-tombolo-prod-llama-3-3-70b\", \"lifecycleState\":"
                        + " \"ACTIVE\"}]}");
        answer(ENDPOINT, """
            {"id": "e", "lifecycleState": "ACTIVE",
             "promptInjectionConfig": {"isEnabled": true, "mode": "BLOCK"},
             "piiDetectionConfig": {"isEnabled": true, "mode": "BLOCK"}}
            """);
        oci.stubFor(get(urlPathEqualTo(SWITCH))
                .inScenario("switch")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{\"id\": \"pe\", \"lifecycleState\": \"ACTIVE\"}")));
        oci.stubFor(put(urlPathEqualTo(SWITCH))
                .inScenario("switch")
                .willSetStateTo("set")
                .willReturn(okJson("{}")));
        oci.stubFor(get(urlPathEqualTo(SWITCH))
                .inScenario("switch")
                .whenScenarioStateIs("set")
                .willReturn(okJson("{\"id\": \"pe\", \"lifecycleState\": \"ACTIVE\", \"isAllowOnDemand\": true}")));
    }

    private void answer(String path, String json) {
        oci.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @AfterEach
    void stop() {
        oci.stop();
        System.setProperty("user.home", HOME);
    }

    private void signIn() throws IOException {
        OciProfile.write(home.resolve(".oci"), TENANCY);
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("reconcile"),
                        Stream.of(arguments),
                        Stream.of("--environments", "../../environments", "--test-endpoint", oci.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void failsOnDriftAndChangesNothing() throws IOException {
        signIn();
        var run = run("prod", "--check", "--cloud", "oci");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            prod · oci · ocid1.tenancy.oc1..aaaaaaaaexampletenancy us-chicago-1 · nothing was changed
              ANSWER  CHECK             ABOUT                                      WHAT
              pass    identity          ocid1.tenancy.oc1..aaaaaaaaexampletenancy  signed in to tenancy bank
              fail    private-endpoint  tombolo-prod                               "isAllowOnDemand not set" is in force, and "isAllowOnDemand true" is declared · run it with --apply; where it was set before, find out first who changed it
              pass    endpoint-guards   llama-3.3-70b                              "promptInjectionConfig BLOCK, piiDetectionConfig BLOCK" is in force, as declared
              2 passed, 0 warned, 1 failed, 0 not checked
            """);
        oci.verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void setsWhatDriftedAndNothingElse() throws IOException {
        signIn();
        var run = run("prod", "--apply", "--cloud", "oci");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("set from \"isAllowOnDemand not set\" to \"isAllowOnDemand true\", and read back\n")
                .doesNotContain("jane", "12:34:56", "PRIVATE KEY");
        oci.verify(1, putRequestedFor(anyUrl()));
        oci.verify(
                1, putRequestedFor(urlPathEqualTo(SWITCH)).withRequestBody(equalToJson("{\"isAllowOnDemand\": true}")));
    }

    @Test
    void failsToCheckThePrivateEndpointAndTheGuardsWhereNobodyIsSignedIn() {
        var run = run("prod", "--check", "--cloud", "oci");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            prod · oci · ocid1.tenancy.oc1..aaaaaaaaexampletenancy us-chicago-1 · nothing was changed
              ANSWER       CHECK             ABOUT                                      WHAT
              not checked  identity          ocid1.tenancy.oc1..aaaaaaaaexampletenancy  not signed in · sign in, as you do for the cloud's own command line
              not checked  private-endpoint  tombolo-prod                               it is not certain that the right account was asked · make the check "identity" pass
              not checked  endpoint-guards   llama-3.3-70b                              it is not certain that the right account was asked · make the check "identity" pass
              0 passed, 0 warned, 0 failed, 3 not checked
            """);
        assertThat(oci.getAllServeEvents()).isEmpty();
    }

    @Test
    void failsWhereTheOtherCloudDeclaresNothingOfThis() {
        var run = run("dev", "--check", "--cloud", "aws");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dev: nothing that reconcile can look at · ");
    }
}
