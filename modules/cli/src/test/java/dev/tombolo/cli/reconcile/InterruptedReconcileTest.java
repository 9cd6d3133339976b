package dev.tombolo.cli.reconcile;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.tombolo.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own that gets Ctrl-C while one setting is being set, and before the other one is. */
class InterruptedReconcileTest {
    private static final String BEDROCK = "/data-retention";
    private static final String MANTLE = "/v1/data_retention";
    private static final int SLOW = 3000;

    private final WireMockServer aws =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(30));

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        aws.start();
        aws.stubFor(
                post(urlPathEqualTo("/"))
                        .withRequestBody(containing("GetCallerIdentity"))
                        .willReturn(
                                okXml(
                                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::111111111111:assumed-role/ci/1</Arn><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")));
        setting(BEDROCK, 0, SLOW);
        setting(MANTLE, SLOW, 0);
        aws.stubFor(get(urlPathEqualTo("/v1/organization/projects")).willReturn(okJson("{\"data\": []}")));
        Files.writeString(folder.resolve("dev.yaml"), """
            tombolo: 1
            kind: development
            aws: { account: "111111111111", region: us-east-1 }
            scopes: { baseline: own }
            dataRetention: { mode: none }
            models: { gpt-oss-120b: { on: [aws] } }
            consumers:
              claims: { models: [gpt-oss-120b], api: converse, aws: { service: lambda.amazonaws.com } }
            """);
    }

    private void setting(String path, int readsIn, int putsIn) {
        aws.stubFor(get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{\"mode\": \"default\"}").withFixedDelay(readsIn)));
        aws.stubFor(put(urlPathEqualTo(path))
                .inScenario(path)
                .willSetStateTo("set")
                .willReturn(okJson("{\"mode\": \"none\"}").withFixedDelay(putsIn)));
        aws.stubFor(get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs("set")
                .willReturn(okJson("{\"mode\": \"none\"}")));
    }

    @AfterEach
    void stop() {
        aws.stop();
    }

    @Test
    void endsWhatItBeganBeginsNothingMoreAndSaysWhatWasSet() throws IOException, InterruptedException {
        var reconcile = Program.start(
                        folder,
                        Map.of(),
                        "reconcile",
                        "dev",
                        "--apply",
                        "--environments",
                        folder.toString(),
                        "--test-endpoint",
                        aws.baseUrl())
                .interruptAt(aws, putRequestedFor(urlPathEqualTo(BEDROCK)));
        assertThat(reconcile.exitCode()).isEqualTo(130);
        assertThat(reconcile.err()).isEmpty();
        assertThat(reconcile.out()).isEqualTo("""
            dev · aws · 111111111111 us-east-1 · interrupted, and each line says what was set
              ANSWER       CHECK              ABOUT           WHAT
              pass         identity           111111111111    asked as arn:aws:sts::111111111111:assumed-role/ci/1
              pass         data-retention     bedrock         set from "default" to "none", and read back
              not checked  data-retention     bedrock-mantle  interrupted before anything was set · run it again
              pass         project-retention  projects        0 looked at, each with "inherit" or "none"
              3 passed, 0 warned, 0 failed, 1 not checked
            """);
        aws.verify(1, putRequestedFor(urlPathEqualTo(BEDROCK)));
        aws.verify(0, putRequestedFor(urlPathEqualTo(MANTLE)));
    }
}
