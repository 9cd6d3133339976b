package dev.tombolo.cli.settings;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What preflight records of an account, and what the next plan says of it. */
class SettingsRecordTest {
    private static final String FOREIGN = "{\"loggingConfig\": {\"s3Config\": {\"bucketName\": \"theirs\"}}}";
    private static final String DIGEST = "3a2cee247f8ec64f";

    private final WireMockServer aws = new WireMockServer(wireMockConfig().dynamicPort());

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "sesame-of-the-test");
        aws.start();
        aws.stubFor(any(anyUrl()).atPriority(9).willReturn(forbidden()));
        answeredBy("111111111111");
        aws.stubFor(get(urlPathEqualTo("/logging/modelinvocations")).willReturn(okJson(FOREIGN)));
        aws.stubFor(get(urlPathEqualTo("/data-retention")).willReturn(okJson("{\"mode\": \"none\"}")));
        aws.stubFor(get(urlPathEqualTo("/v1/data_retention")).willReturn(okJson("{\"mode\": \"inherit\"}")));
        environment("logging: {}", "111111111111");
    }

    private void answeredBy(String account) {
        aws.stubFor(post(urlPathEqualTo("/"))
                .withRequestBody(containing("GetCallerIdentity"))
                .willReturn(okXml(
                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::%1$s:assumed-role/ci/1</Arn><Account>%1$s</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
                                .formatted(account))));
    }

    private void environment(String logging, String account) throws IOException {
        Files.writeString(folder.resolve("dev.yaml"), """
            tombolo: 1
            kind: development
            aws: { account: "%s", region: us-east-1 }
            scopes: { baseline: own }
            %s
            dataRetention: { mode: none }
            models: { gpt-oss-120b: { on: [aws] } }
            consumers:
              claims: { models: [gpt-oss-120b], api: converse, aws: { service: lambda.amazonaws.com } }
            """.formatted(account, logging));
    }

    @AfterEach
    void stop() {
        aws.stop();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private Run preflight() {
        return Run.of(
                "preflight",
                "dev",
                "--record",
                "--as-of",
                "2026-11-23",
                "--environments",
                folder.toString(),
                "--test-endpoint",
                aws.baseUrl());
    }

    private String plan() {
        return Run.of(
                        "plan",
                        "dev",
                        "--as-of",
                        "2026-11-24",
                        "--environments",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString())
                .out();
    }

    @Test
    void theNextPlanSaysWhatADeployWillRefuseToOverwriteUntilItIsAdopted() throws IOException {
        var file = folder.resolve("settings/dev.json");
        assertThat(preflight().err()).isEqualTo("dev: recorded in " + file + "\n");
        assertThat(file).content().isEqualTo("""
            {
              "format" : "tombolo-settings/1",
              "environment" : "dev",
              "account" : "111111111111",
              "region" : "us-east-1",
              "asOf" : "2026-11-23",
              "settings" : [
                {
                  "setting" : "logging",
                  "state" : "foreign",
                  "digest" : "%s"
                },
                {
                  "setting" : "dataRetention on bedrock",
                  "state" : "ours",
                  "digest" : "7f517f97e00a688b"
                },
                {
                  "setting" : "dataRetention on bedrock-mantle",
                  "state" : "none",
                  "digest" : ""
                }
              ]
            }
            """.formatted(DIGEST));
        assertThat(plan())
                .contains("warning Adopt: logging: somebody else's value was in force on 2026-11-23, with digest "
                        + DIGEST + ": the deploy will refuse to overwrite it")
                .contains("to overwrite it: adopt: " + DIGEST);
        environment("logging: { adopt: 0123456789abcdef }", "111111111111");
        assertThat(plan())
                .contains("with digest " + DIGEST + ", and adopt names 0123456789abcdef: the deploy will refuse");
        environment("logging: { adopt: " + DIGEST + " }", "111111111111");
        assertThat(plan()).doesNotContain("Adopt");
    }

    @Test
    void failsToRecordInAnotherAccount() {
        answeredBy("222222222222");
        var run = preflight();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("dev: not recorded: it is not certain that the right account was asked\n");
        assertThat(folder.resolve("settings")).doesNotExist();
    }

    @Test
    void failsToRecordWhatGotNoAnswer() {
        aws.stubFor(get(urlPathEqualTo("/data-retention")).willReturn(forbidden()));
        var run = preflight();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("dev: not recorded: not allowed (HTTP 403)\n");
        assertThat(folder.resolve("settings")).doesNotExist();
    }

    @Test
    void warnsWhereTheRecordIsOfAnotherPlace() throws IOException {
        preflight();
        environment("logging: {}", "222222222222");
        assertThat(plan())
                .contains(
                        "warning Adopt: settings: what was recorded is of 111111111111 in us-east-1, and the file means"
                                + " 222222222222 in us-east-1")
                .contains("run ./tombolo preflight dev --record");
    }

    @Test
    void failsToPlanBesideAFileThatIsNoRecord() throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(folder.resolve("settings/dev.json"), "{\"format\": \"some/1\"}");
        var run = Run.of(
                "plan",
                "dev",
                "--environments",
                folder.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("settings/dev.json: is no record of settings · write it again with ./tombolo preflight dev"
                        + " --record, or delete it\n");
    }
}
