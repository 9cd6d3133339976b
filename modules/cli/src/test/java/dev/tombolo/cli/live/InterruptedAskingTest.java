package dev.tombolo.cli.live;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own that get Ctrl-C while AWS lets them wait: they end at once, say so, and leave nothing. */
class InterruptedAskingTest {
    private static final int AN_AGE = 60_000;

    private final WireMockServer aws =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(120));

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        aws.start();
        aws.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{}").withFixedDelay(AN_AGE)));
        Files.createDirectories(folder.resolve("environments"));
        Files.writeString(folder.resolve("environments/dev.yaml"), """
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

    @AfterEach
    void stop() {
        aws.stop();
    }

    private void knowing(String caller) {
        aws.stubFor(post(urlPathEqualTo("/"))
                .withRequestBody(containing("GetCallerIdentity"))
                .willReturn(okXml(
                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::111111111111:assumed-role/%s/1</Arn><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
                                .formatted(caller))));
    }

    private Program start(String... arguments) throws IOException {
        return Program.start(
                folder,
                Map.of(),
                Stream.concat(
                                Stream.of(arguments),
                                Stream.of(
                                        "--environments",
                                        folder.resolve("environments").toString(),
                                        "--test-endpoint",
                                        aws.baseUrl()))
                        .toArray(String[]::new));
    }

    private Stream<String> asked() {
        return aws.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .map(request -> request.getMethod() + " " + request.getUrl() + " " + request.header("X-Amz-Target"));
    }

    @Test
    void preflightEndsAtOnceAndHasChangedNothing() throws IOException, InterruptedException {
        var preflight = start("preflight", "dev", "--record")
                .interruptAt(aws, getRequestedFor(urlPathEqualTo("/logging/modelinvocations")));
        assertThat(preflight.exitCode()).isEqualTo(130);
        assertThat(preflight.err()).isEqualTo("tombolo: interrupted · nothing was changed\n");
        assertThat(preflight.out()).isEmpty();
        assertThat(asked()).isNotEmpty().noneMatch(request -> request.startsWith("PUT "));
        assertThat(folder.resolve("environments/settings")).doesNotExist();
    }

    @Test
    void smokeEndsAtOnceAndSaysThatCallsAreBilled() throws IOException, InterruptedException {
        knowing("role-of-claims");
        aws.stubFor(post(urlPathEqualTo("/"))
                .withHeader("X-Amz-Target", equalTo("AmazonSSM.GetParametersByPath"))
                .willReturn(okJson("""
                                {"Parameters": [{"Name": "/tombolo/dev/claims/gpt-oss-120b", "Value":
                                 "{\\"baseUrl\\":\\"https://bedrock-runtime.us-east-1.amazonaws.com\\",\\"path\\":\\"/model/{model}/converse\\",\\"model\\":\\"openai.gpt-oss-120b-1:0\\",\\"role\\":\\"arn:aws:iam::111111111111:role/role-of-claims\\",\\"project\\":\\"\\",\\"guardrail\\":\\"\\",\\"guardrailVersion\\":\\"\\"}"}]}
                                """)));
        var smoke = start("smoke", "dev", "--run")
                .interruptAt(aws, postRequestedFor(urlPathMatching("/model/.*/converse")));
        assertThat(smoke.exitCode()).isEqualTo(130);
        assertThat(smoke.err())
                .startsWith("smoke dev · at most ")
                .endsWith(" in account 111111111111\ntombolo: interrupted · calls of models that began are billed\n");
        assertThat(smoke.out()).isEmpty();
    }

    @Test
    void reconcileThatOnlyChecksEndsAtOnceAndHasChangedNothing() throws IOException, InterruptedException {
        knowing("ci");
        var reconcile = start("reconcile", "dev", "--check")
                .interruptAt(aws, getRequestedFor(urlPathEqualTo("/data-retention")));
        assertThat(reconcile.exitCode()).isEqualTo(130);
        assertThat(reconcile.err()).isEqualTo("tombolo: interrupted · nothing was changed\n");
        assertThat(reconcile.out()).isEmpty();
    }

    @Test
    void failsToApplyWhereNoAnswerComesWithinTwentySecondsAndHasSetNothing() throws IOException, InterruptedException {
        knowing("ci");
        var reconcile = start("reconcile", "dev", "--apply")
                .interruptAt(aws, getRequestedFor(urlPathEqualTo("/data-retention")));
        assertThat(reconcile.exitCode()).isEqualTo(130);
        assertThat(reconcile.err())
                .isEqualTo("tombolo: ended without every answer after twenty seconds · run it with --check\n");
        assertThat(reconcile.out()).isEmpty();
        assertThat(asked()).isNotEmpty().noneMatch(request -> request.startsWith("PUT "));
    }
}
