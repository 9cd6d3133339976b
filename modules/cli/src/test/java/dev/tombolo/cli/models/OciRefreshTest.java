package dev.tombolo.cli.models;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OciRefreshTest {
    private static final String HOME = System.getProperty("user.home");

    private final WireMockServer oci =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(30));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void start() throws IOException {
        System.setProperty("user.home", folder.toString());
        OciProfile.write(folder.resolve(".oci"), "ocid1.tenancy.oc1..example");
        oci.start();
        oci.stubFor(
                any(anyUrl()).atPriority(9).willReturn(jsonResponse("{\"code\": \"NotAuthorizedOrNotFound\"}", 404)));
        Files.createDirectories(folder.resolve("environments/catalog"));
    }

    @AfterEach
    void stop() {
        oci.stop();
        System.setProperty("user.home", HOME);
    }

    private void discovery() {
        oci.stubFor(get(urlPathEqualTo("/20231130/modelDiscovery")).willReturn(okJson("""
            {"items": [
             {"modelId": "meta.llama-3.3-70b-instruct", "vendor": "meta", "capabilities": ["CHAT"], "modelAccess": "HOSTED",
              "availability": [
               {"realm": "oc1", "region": "us-chicago-1", "servingModes": ["ON_DEMAND", "DEDICATED"],
                "timeOnDemandRetired": "2027-05-01T00:00:00Z"}]},
             {"modelId": "contoso.large-3", "vendor": "contoso", "capabilities": ["CHAT"], "modelAccess": "PROXY",
              "availability": [{"realm": "oc1", "region": "us-chicago-1", "servingModes": ["ON_DEMAND"]}]}]}
            """)));
    }

    private Run refresh(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("models", "--refresh", "--cloud", "oci", "--as-of", "2026-11-23"),
                        Stream.of(arguments),
                        Stream.of(
                                "--environments", folder.resolve("environments").toString()),
                        Stream.of("--out", folder.resolve("out").toString()),
                        Stream.of("--test-endpoint", oci.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private Stream<Path> written() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void saysWhatDiffersAndWritesItAsOverlays() throws IOException {
        discovery();
        var run = refresh("--regions", "us-chicago-1,uk-london-1");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("oci · 2 Regions · 2026-11-23 · the catalog was not changed\n")
                .contains("large-3                new         on-demand  contoso.large-3; in us-chicago-1\n")
                .contains("llama-3.3-70b          dates       endOfLife  2027-05-01, and the catalog says no day\n")
                .contains("inspect generative-ai-model  the answer names no model of this Region  uk-london-1\n")
                .doesNotContain("12:34:56", "jane", "PRIVATE KEY");
        assertThat(folder.resolve("out/oci-contoso-2026-11-23.yaml")).content().isEqualTo("""
            catalog: 1
            vendor: contoso
            cloud: oci
            sources:
              listed-2026-11-23: {url: ListModelDiscovery, read: 2026-11-23}
            models:
              large-3:
                title: contoso.large-3
                source: listed-2026-11-23
                seller:
                  channel: {unknown: the lists do not say who sells it}
                lifecycle: {}
                endpoints:
                  on-demand:
                    id: contoso.large-3
                    apis: {unknown: the lists do not say by which APIs it is called}
                    inRegion:
                      stated: [us-chicago-1]
                      source: listed-2026-11-23
                    access: {stated: PROXY, source: listed-2026-11-23}
            """);
    }

    @Test
    void whatItWroteIsAnOverlayAfterWhichNothingDiffers() throws IOException {
        discovery();
        refresh("--regions", "us-chicago-1");
        for (var file : written().toList()) {
            Files.copy(file, folder.resolve("environments/catalog").resolve(file.getFileName()));
        }
        assertThat(refresh("--regions", "us-chicago-1").out())
                .isEqualTo("oci · 1 Region · 2026-11-23 · the catalog was not changed\n"
                        + "  what was listed is as the catalog says\n");
    }

    @Test
    void failsWhereNoRegionAnswers() {
        var run = refresh("--regions", "us-chicago-1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            oci · 1 Region · 2026-11-23 · the catalog was not changed
              no list was answered
              NOT LISTED                   WHY                                    REGIONS
              inspect generative-ai-model  not allowed (NotAuthorizedOrNotFound)  us-chicago-1
            """);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
