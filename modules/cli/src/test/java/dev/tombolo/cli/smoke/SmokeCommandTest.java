package dev.tombolo.cli.smoke;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.tombolo.cli.Run;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmokeCommandTest {
    private final WireMockServer aws = new WireMockServer(wireMockConfig().dynamicPort());

    @BeforeEach
    void start() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "sesame-of-the-test");
        aws.start();
        aws.stubFor(
                post(urlPathEqualTo("/"))
                        .withRequestBody(containing("GetCallerIdentity"))
                        .willReturn(
                                okXml(
                                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::111111111111:assumed-role/ci/1</Arn><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")));
        aws.stubFor(post(urlPathEqualTo("/"))
                .withHeader("X-Amz-Target", equalTo("AmazonSSM.GetParametersByPath"))
                .willReturn(okJson("{\"Parameters\": []}")));
    }

    @AfterEach
    void stop() {
        aws.stop();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("smoke"),
                        Stream.of(arguments),
                        Stream.of("--environments", "../../environments", "--test-endpoint", aws.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void saysWhatItCostsAndCallsNothingWithoutRun() {
        var run = run("dev", "claims-assistant", "--cloud", "aws");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("smoke dev · at most 12 calls of models, each of about 50 tokens sent and 16 answered, in"
                        + " account 111111111111\n"
                        + "nothing was called · add --run\n");
        assertThat(aws.getAllServeEvents()).isEmpty();
    }

    @Test
    void failsWhereNothingWasHandedOver() {
        var run = run("dev", "claims-assistant", "--cloud", "aws", "--run");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("dev · aws · 111111111111 us-east-1 · models were called\n")
                .contains("fail         answer         claims-assistant gpt-oss-120b  nothing was handed over · deploy"
                        + " the environment, then run it again\n")
                .contains(" passed, 0 warned, 2 failed, ")
                .doesNotContain("sesame-of-the-test");
    }

    @Test
    void failsOnAConsumerThatIsNotOnThatCloud() {
        var run = run("staging", "fraud-batch", "--cloud", "aws");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("staging: consumers: no consumer \"fraud-batch\" on aws · known here: claims-assistant\n");
    }

    @Test
    void failsOnAConsumerThatIsNowhere() {
        var run = run("staging", "fraud-bach");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("staging: consumers: no consumer \"fraud-bach\" · did you mean \"fraud-batch\"?\n");
    }
}
