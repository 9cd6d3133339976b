package dev.tombolo.cli.preflight;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.tombolo.cli.OciProfile;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file in the home of whoever runs it names who asks, as for OCI's own command line. */
class OciPreflightCommandTest {
    private static final String TENANCY = "ocid1.tenancy.oc1..aaaaaaaaexampletenancy";
    private static final String HOME = System.getProperty("user.home");

    private final WireMockServer oci = new WireMockServer(wireMockConfig().dynamicPort());

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void start() {
        System.setProperty("user.home", home.toString());
        oci.start();
        oci.stubFor(any(anyUrl())
                .atPriority(9)
                .willReturn(jsonResponse("{\"code\": \"NotAuthorizedOrNotFound\", \"message\": \"\"}", 404)));
        oci.stubFor(get(urlPathEqualTo("/20160918/tenancies/" + TENANCY)).willReturn(okJson("{\"name\": \"bank\"}")));
        oci.stubFor(get(urlPathEqualTo("/20231130/models"))
                .willReturn(okJson(
                        "{\"items\": [{\"displayName\": \"openai.gpt-oss-120b\", \"lifecycleState\": \"ACTIVE\"}]}")));
    }

    @AfterEach
    void stop() {
        oci.stop();
        System.setProperty("user.home", HOME);
    }

    private void signIn(String tenancy) throws IOException {
        OciProfile.write(home.resolve(".oci"), tenancy);
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("preflight", "staging", "--cloud", "oci"),
                        Stream.of(arguments),
                        Stream.of("--environments", "../../environments", "--as-of", "2026-11-22"),
                        Stream.of("--test-endpoint", oci.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void saysWhatPassedAndWhatNobodyCouldSay() throws IOException {
        signIn(TENANCY);
        var run = run();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
            staging · oci · ocid1.tenancy.oc1..aaaaaaaaexampletenancy us-chicago-1 · nothing was changed
              ANSWER       CHECK               ABOUT                                          WHAT
              pass         identity            ocid1.tenancy.oc1..aaaaaaaaexampletenancy      signed in to tenancy bank
              not checked  regions             us-chicago-1                                   not allowed (NotAuthorizedOrNotFound) · allow inspect tenancies to whoever runs this
              not checked  compartments        ocid1.compartment.oc1..aaaaaaaaexamplestaging  not allowed (NotAuthorizedOrNotFound) · allow inspect compartments to whoever runs this
              not checked  compartments        tombolo-staging                                not allowed (NotAuthorizedOrNotFound) · allow inspect compartments to whoever runs this
              pass         models              gpt-oss-120b                                   openai.gpt-oss-120b is active on demand
              warn         models              llama-3.3-70b                                  meta.llama-3.3-70b-instruct is not listed in us-chicago-1 · call it once before you rely on it, or correct environments/catalog, and plan again
              not checked  model-access        us-chicago-1                                   not allowed (NotAuthorizedOrNotFound) · allow inspect generative-ai-model to whoever runs this
              not checked  private-endpoints   tombolo-staging                                not allowed (NotAuthorizedOrNotFound) · allow read resource-availability to whoever runs this
              not checked  quotas              generative-ai                                  not allowed (NotAuthorizedOrNotFound) · allow inspect resource-availability to whoever runs this
              not checked  policies            ocid1.compartment.oc1..aaaaaaaaexamplestaging  not allowed (NotAuthorizedOrNotFound) · allow inspect policies to whoever runs this
              not checked  policies            ocid1.tenancy.oc1..aaaaaaaaexampletenancy      not allowed (NotAuthorizedOrNotFound) · allow inspect policies to whoever runs this
              not checked  principals          claims-assistant                               not allowed (NotAuthorizedOrNotFound) · allow inspect dynamic-groups to whoever runs this
              not checked  metrics             oci_generativeai                               not allowed (NotAuthorizedOrNotFound) · allow inspect metrics to whoever runs this
              not checked  dedicated-clusters  tombolo-staging                                not allowed (NotAuthorizedOrNotFound) · allow inspect generative-ai-dedicated-ai-cluster to whoever runs this
              not checked  api-keys            tombolo-staging                                not allowed (NotAuthorizedOrNotFound) · allow inspect generative-ai-apikey to whoever runs this
              2 passed, 1 warned, 0 failed, 12 not checked
            """);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("jane", "12:34:56", "PRIVATE KEY");
    }

    @Test
    void failsInAnotherTenancy() throws IOException {
        signIn("ocid1.tenancy.oc1..other");
        var run = run();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("signed in to tenancy ocid1.tenancy.oc1..other · sign in to " + TENANCY)
                .contains("0 passed, 0 warned, 1 failed, ");
    }

    @Test
    void failsToCheckAnythingWhereNobodyIsSignedIn() {
        var run = run("--require-all");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("not signed in · sign in, as you do for the cloud's own command line")
                .contains("0 passed, 0 warned, 0 failed, ");
    }

    @Test
    void writesTheStatementsWithoutAskingAnything() {
        var run = run("--permissions");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("allow group 'Default'/'tombolo-preflight' to inspect compartments in compartment id ")
                .contains("\nallow group 'Default'/'tombolo-preflight' to inspect generative-ai-model in tenancy\n");
        assertThat(oci.getAllServeEvents()).isEmpty();
    }
}
