package dev.tombolo.cli.models;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshTest {
    private static final String SECRET = "sesame-of-the-test";

    private final WireMockServer aws =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(30));

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", SECRET);
        aws.start();
        aws.stubFor(any(anyUrl()).atPriority(9).willReturn(forbidden()));
        Files.createDirectories(folder.resolve("environments/catalog"));
    }

    @AfterEach
    void stop() {
        aws.stop();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private void inRegion(String region, String path, String json) {
        aws.stubFor(get(urlPathEqualTo(path))
                .withHeader("Authorization", containing("/" + region + "/"))
                .willReturn(okJson(json)));
    }

    private void listing() {
        inRegion("us-east-1", "/foundation-models", """
            {"modelSummaries": [
             {"modelArn": "arn:1", "modelId": "openai.gpt-5.6-terra", "modelName": "GPT-5.6 Terra",
              "outputModalities": ["TEXT"], "inferenceTypesSupported": ["INFERENCE_PROFILE"],
              "modelLifecycle": {"status": "ACTIVE", "endOfLifeTime": "2027-09-01T00:00:00Z"}},
             {"modelArn": "arn:2", "modelId": "contoso.large-3-v1:0", "modelName": "Large 3: the next",
              "outputModalities": ["TEXT"], "inferenceTypesSupported": ["ON_DEMAND", "INFERENCE_PROFILE"],
              "modelLifecycle": {"status": "ACTIVE", "startOfLifeTime": "2026-11-20T10:00:00Z"}}]}
            """);
        inRegion("us-east-1", "/inference-profiles", """
            {"inferenceProfileSummaries": [
             {"inferenceProfileId": "us.openai.gpt-5.6-terra", "inferenceProfileName": "t", "status": "ACTIVE",
              "type": "SYSTEM_DEFINED", "inferenceProfileArn": "arn:p", "models": [
               {"modelArn": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra"},
               {"modelArn": "arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra"}]},
             {"inferenceProfileId": "global.contoso.large-3-v1:0", "inferenceProfileName": "l", "status": "ACTIVE",
              "type": "SYSTEM_DEFINED", "inferenceProfileArn": "arn:q", "models": [
               {"modelArn": "arn:aws:bedrock:::foundation-model/contoso.large-3-v1:0"}]}]}
            """);
        inRegion("us-east-1", "/v1/models", """
            {"object": "list", "data": [{"id": "openai.gpt-5.6-terra", "object": "model"}]}
            """);
    }

    private Run refresh(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("models", "--refresh", "--as-of", "2026-11-23"),
                        Stream.of(arguments),
                        Stream.of(
                                "--environments", folder.resolve("environments").toString()),
                        Stream.of("--out", folder.resolve("out").toString()),
                        Stream.of("--test-endpoint", aws.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private List<Path> written() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void saysWhatDiffersAndWritesItAsOverlays() throws IOException {
        listing();
        var run = refresh("--regions", "us-west-2,us-east-1");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("aws · 2 Regions · 2026-11-23 · the catalog was not changed\n")
                .contains(
                        "gpt-5.6-terra           dates       endOfLife",
                        "2027-09-01, and the catalog says no day",
                        "from us-east-1 now to us-east-1 us-west-2",
                        "not allowed (HTTP 403)",
                        "us-west-2\n",
                        "  next: read them, and put what you believe into environments/catalog\n")
                .doesNotContain(SECRET);
        assertThat(folder.resolve("out/aws-contoso-2026-11-23.yaml")).content().isEqualTo("""
            catalog: 1
            vendor: contoso
            cloud: aws
            sources:
              listed-2026-11-23: {url: 'ListFoundationModels, ListInferenceProfiles, models of bedrock-mantle', read: 2026-11-23}
            models:
              large-3-v1:
                title: 'Large 3: the next'
                source: listed-2026-11-23
                seller:
                  channel: {unknown: the lists do not say who sells it}
                lifecycle:
                  launched: {stated: 2026-11-20, source: listed-2026-11-23}
                endpoints:
                  bedrock-runtime:
                    id: contoso.large-3-v1:0
                    apis: {unknown: the lists do not say by which APIs it is called}
                    inRegion:
                      stated: [us-east-1]
                      source: listed-2026-11-23
                    profiles:
                      global:
                        id: global.contoso.large-3-v1:0
                        scope: global
                        sources:
                          stated: [us-east-1]
                          source: listed-2026-11-23
            """);
    }

    @Test
    void whatItWroteIsAnOverlayAfterWhichNothingDiffers() throws IOException {
        listing();
        refresh("--regions", "us-east-1");
        for (var file : written()) {
            Files.copy(file, folder.resolve("environments/catalog").resolve(file.getFileName()));
        }
        assertThat(refresh("--regions", "us-east-1").out())
                .isEqualTo("aws · 1 Region · 2026-11-23 · the catalog was not changed\n"
                        + "  what was listed is as the catalog says\n");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        listing();
        var first = refresh("--format", "json", "--regions", "us-east-1");
        var before = Files.readString(written().get(0));
        assertThat(refresh("--format", "json", "--regions", "us-east-1").out()).isEqualTo(first.out());
        assertThat(written().get(0)).hasContent(before);
        assertThat(first.out()).contains("\"format\" : \"tombolo-models-refresh/1\"", "\"kind\" : \"new\"");
    }

    @Test
    void failsWhereNoListWasAnswered() {
        var run = refresh("--regions", "eu-west-1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            aws · 1 Region · 2026-11-23 · the catalog was not changed
              no list was answered
              NOT LISTED                     WHY                     REGIONS
              bedrock:ListFoundationModels   not allowed (HTTP 403)  eu-west-1
              bedrock:ListInferenceProfiles  not allowed (HTTP 403)  eu-west-1
              bedrock-mantle:ListModels      not allowed (HTTP 403)  eu-west-1
            """);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void failsOnARegionThatDoesNotExist() {
        var run = refresh("--regions", "us-esat-1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "models: --regions: no Region \"us-esat-1\" of aws · did you mean \"us-east-1\" or \"us-west-1\" or \"us-east-2\"?\n");
        assertThat(refresh("--cloud", "oci", "--regions", "us-chicgo-1").err())
                .startsWith("models: --regions: no Region \"us-chicgo-1\" of oci · did you mean \"us-chicago-1\"");
        assertThat(aws.getAllServeEvents()).isEmpty();
    }
}
