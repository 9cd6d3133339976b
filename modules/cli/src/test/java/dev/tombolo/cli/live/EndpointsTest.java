package dev.tombolo.cli.live;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.tombolo.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variables and profiles of the machine that name an endpoint move no call. */
class EndpointsTest {
    private final WireMockServer named =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(120));
    private final WireMockServer other = new WireMockServer(wireMockConfig().dynamicPort());

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        named.start();
        other.start();
        named.stubFor(any(anyUrl()).willReturn(forbidden()));
        other.stubFor(any(anyUrl()).willReturn(forbidden()));
    }

    @AfterEach
    void stop() {
        named.stop();
        other.stop();
    }

    @Test
    void onlyTheOptionMovesCalls() throws IOException, InterruptedException {
        var config = Files.writeString(folder.resolve("config"), """
            [default]
            endpoint_url = %1$s
            services = all
            [services all]
            bedrock =
              endpoint_url = %1$s
            sts =
              endpoint_url = %1$s
            """.formatted(other.baseUrl()));
        var preflight = Program.start(
                folder,
                Map.of(
                        "AWS_CONFIG_FILE", config.toString(),
                        "AWS_ENDPOINT_URL", other.baseUrl(),
                        "AWS_ENDPOINT_URL_BEDROCK", other.baseUrl(),
                        "AWS_ENDPOINT_URL_SSM", other.baseUrl(),
                        "AWS_ENDPOINT_URL_STS", other.baseUrl()),
                "preflight",
                "prod",
                "--cloud",
                "aws",
                "--environments",
                Path.of("../../environments").toString(),
                "--test-endpoint",
                named.baseUrl());
        assertThat(preflight.exitCode()).isZero();
        assertThat(preflight.out()).contains(" not checked\n");
        assertThat(named.getAllServeEvents()).hasSizeGreaterThan(10);
        assertThat(other.getAllServeEvents()).isEmpty();
    }
}
