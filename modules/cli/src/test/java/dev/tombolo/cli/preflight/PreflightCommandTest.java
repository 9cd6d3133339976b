package dev.tombolo.cli.preflight;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.tombolo.cli.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreflightCommandTest {
    private static final List<String> ENVIRONMENTS = List.of("--environments", "../../environments");
    private static final String SECRET = "sesame-of-the-test";

    private final WireMockServer aws = new WireMockServer(wireMockConfig().dynamicPort());

    @BeforeEach
    void start() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", SECRET);
        aws.start();
        aws.stubFor(any(anyUrl()).atPriority(9).willReturn(forbidden()));
    }

    @AfterEach
    void stop() {
        aws.stop();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private void answering(String account, String agreement) {
        aws.stubFor(post(urlPathEqualTo("/"))
                .withRequestBody(containing("GetCallerIdentity"))
                .willReturn(okXml(
                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::%1$s:assumed-role/ci/1</Arn><Account>%1$s</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
                                .formatted(account))));
        aws.stubFor(get(urlPathMatching("/foundation-model-availability/.*"))
                .willReturn(okJson(
                        "{\"agreementAvailability\": {\"status\": \"%s\"}, \"authorizationStatus\": \"AUTHORIZED\", \"entitlementAvailability\": \"AVAILABLE\", \"regionAvailability\": \"AVAILABLE\"}"
                                .formatted(agreement))));
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("preflight"),
                        Stream.of(arguments),
                        ENVIRONMENTS.stream(),
                        Stream.of("--test-endpoint", aws.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void saysWhatPassedAndWhatNobodyCouldSay() {
        answering("222222222222", "AVAILABLE");
        var run = run("staging", "--cloud", "aws");
        assertThat(run.out()).isEqualTo("""
            staging · aws · 222222222222 us-east-1 · nothing was changed
              ANSWER       CHECK                   ABOUT              WHAT
              pass         identity                222222222222       asked as arn:aws:sts::222222222222:assumed-role/ci/1
              pass         model-availability      gpt-5.6-terra      openai.gpt-5.6-terra is agreed to, authorized and entitled
              pass         model-availability      gpt-oss-120b       openai.gpt-oss-120b-1:0 is agreed to, authorized and entitled
              not checked  model-lifecycle         us-east-1          not allowed (HTTP 403) · allow bedrock:ListFoundationModels to whoever runs this
              not checked  inference-profiles      us-east-1          not allowed (HTTP 403) · allow bedrock:ListInferenceProfiles to whoever runs this
              not checked  quotas                  us-east-1          not allowed (HTTP 403) · allow servicequotas:ListServiceQuotas to whoever runs this
              not checked  invocation-logging      logging            not allowed (HTTP 403) · allow bedrock:GetModelInvocationLoggingConfiguration to whoever runs this
              not checked  data-retention          bedrock            not allowed (HTTP 403) · allow bedrock:GetAccountDataRetention to whoever runs this
              not checked  enforced-guardrail      enforcedGuardrail  not allowed (HTTP 403) · allow bedrock:ListEnforcedGuardrailsConfiguration to whoever runs this
              not checked  owners                  /tombolo-owner/    not allowed (HTTP 403) · allow ssm:GetParametersByPath to whoever runs this
              not checked  endpoint-services       us-east-1          not allowed (HTTP 403) · allow ec2:DescribeVpcEndpointServices to whoever runs this
              not checked  provisioned-throughput  us-east-1          not allowed (HTTP 403) · allow bedrock:ListProvisionedModelThroughputs to whoever runs this
              not checked  tagged-resources        staging            not allowed (HTTP 403) · allow tag:GetResources to whoever runs this
              not checked  marketplace             bedrock-runtime    not allowed (HTTP 403) · allow iam:SimulatePrincipalPolicy to whoever runs this
              3 passed, 0 warned, 0 failed, 11 not checked
            """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain(SECRET, "AKIDEXAMPLE");
    }

    @Test
    void failsWhereSomethingWasNotCheckedAndAllIsRequired() {
        answering("222222222222", "AVAILABLE");
        assertThat(run("staging", "--cloud", "aws", "--require-all").exitCode()).isEqualTo(1);
    }

    @Test
    void failsWhereACheckFails() {
        answering("222222222222", "NOT_AVAILABLE");
        var run = run("staging", "--cloud", "aws", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "\"format\" : \"tombolo-preflight/1\"",
                        "\"failed\" : 2",
                        "\"outcome\" : \"fail\"",
                        "\"says\" : \"openai.gpt-oss-120b-1:0 has the agreement status NOT_AVAILABLE\"",
                        "\"remedy\" : \"let whoever buys models accept the agreement\"");
    }

    @Test
    void asksSeveralEnvironmentsAndBelievesOnlyThoseOfTheAccount() {
        answering("333333333333", "AVAILABLE");
        var run = run("prod", "prod-eu", "staging", "--cloud", "aws");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains(" passed, ")))
                .containsExactly(
                        "  4 passed, 0 warned, 0 failed, 14 not checked",
                        "  2 passed, 0 warned, 0 failed, 10 not checked",
                        "  0 passed, 0 warned, 1 failed, 13 not checked");
    }

    @Test
    void writesTheRoleWithoutAskingAnything() {
        var run = run("staging", "--cloud", "aws", "--permissions");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"Sid\" : \"ModelAvailability\"", "\"bedrock:GetFoundationModelAvailability\"");
        assertThat(aws.getAllServeEvents()).isEmpty();
    }

    @Test
    void failsOnAnEnvironmentThatDoesNotExist() {
        var run = run("pord");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("environments: no environment \"pord\" · did you mean \"prod\"?\n");
    }
}
