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
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileCommandTest {
    private static final String SETTING = "/data-retention";

    private final WireMockServer aws = new WireMockServer(wireMockConfig().dynamicPort());

    @TempDir
    private Path environments;

    @BeforeEach
    void start() throws IOException {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "sesame-of-the-test");
        aws.start();
        aws.stubFor(
                post(urlPathEqualTo("/"))
                        .withRequestBody(containing("GetCallerIdentity"))
                        .willReturn(
                                okXml(
                                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::111111111111:assumed-role/ci/1</Arn><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")));
        aws.stubFor(get(urlPathEqualTo(SETTING))
                .inScenario("setting")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{\"mode\": \"default\"}")));
        aws.stubFor(put(urlPathEqualTo(SETTING))
                .inScenario("setting")
                .willSetStateTo("set")
                .willReturn(okJson("{\"mode\": \"none\"}")));
        aws.stubFor(get(urlPathEqualTo(SETTING))
                .inScenario("setting")
                .whenScenarioStateIs("set")
                .willReturn(okJson("{\"mode\": \"none\"}")));
        aws.stubFor(get(urlPathEqualTo("/v1/data_retention")).willReturn(okJson("{\"mode\": \"none\"}")));
        aws.stubFor(get(urlPathEqualTo("/v1/organization/projects")).willReturn(okJson("{\"data\": []}")));
        Files.writeString(environments.resolve("dev.yaml"), """
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
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("reconcile"),
                        Stream.of(arguments),
                        Stream.of("--environments", environments.toString(), "--test-endpoint", aws.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void failsOnDriftAndChangesNothing() {
        var run = run("dev", "--check");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            dev · aws · 111111111111 us-east-1 · nothing was changed
              ANSWER  CHECK              ABOUT           WHAT
              pass    identity           111111111111    asked as arn:aws:sts::111111111111:assumed-role/ci/1
              fail    data-retention     bedrock         "default" is in force, and "none" is declared · find out who changed it, then run it with --apply
              pass    data-retention     bedrock-mantle  "none" is in force, as declared
              pass    project-retention  projects        0 looked at, each with "inherit" or "none"
              3 passed, 0 warned, 1 failed, 0 not checked
            """);
        aws.verify(0, putRequestedFor(urlPathEqualTo(SETTING)));
    }

    @Test
    void setsWhatDrifted() {
        var run = run("dev", "--apply");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "pass    data-retention     bedrock         set from \"default\" to \"none\", and read back\n");
        aws.verify(1, putRequestedFor(urlPathEqualTo(SETTING)));
    }

    @Test
    void failsWithoutSayingWhichOfTheTwo() {
        assertThat(run("dev").exitCode()).isEqualTo(2);
        assertThat(run("dev", "--check", "--apply").exitCode()).isEqualTo(2);
        assertThat(aws.getAllServeEvents()).isEmpty();
    }

    @Test
    void failsWhereTheFileDeclaresNothingOfThis() throws IOException {
        var file = environments.resolve("dev.yaml");
        Files.writeString(file, Files.readString(file).replace("dataRetention: { mode: none }\n", ""));
        var run = run("dev", "--check");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "dev: nothing that reconcile can look at · name the environment that owns the baseline of an AWS"
                                + " account and declares dataRetention, or one on oci with a network or with a dedicated model"
                                + " that blocks harmful content\n");
    }
}
