package dev.tombolo.cli.live;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of credentials is said, whatever AWS answers, and be it the credentials themselves. */
class SecretsTest {
    private static final Map<String, String> CREDENTIALS = Map.of(
            "aws.accessKeyId", "AKIDEXAMPLE",
            "aws.secretAccessKey", "sesame-of-the-test",
            "aws.sessionToken", "token-of-the-test");
    private static final List<String> SECRETS = List.of(
            "AKIDEXAMPLE",
            "sesame-of-the-test",
            "token-of-the-test",
            "AKIDCONSUMER",
            "consumer-secret",
            "consumer-token",
            "AWS4-HMAC-SHA256",
            "Signature=");

    /** What was signed, as a service quotes it. */
    private static final String QUOTED =
            "{{request.headers.Authorization}} {{request.headers.X-Amz-Security-Token}} {{request.body}}";

    private final WireMockServer aws =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(120));

    @TempDir
    private Path folder;

    private static final List<List<String>> COMMANDS = List.of(
            List.of("preflight", "dev", "--record"),
            List.of("smoke", "dev", "--run"),
            List.of("reconcile", "dev", "--check"),
            List.of("reconcile", "dev", "--apply"),
            List.of("models", "--refresh", "--regions", "us-east-1"));

    static Stream<Arguments> commandsAndAnswers() {
        return COMMANDS.stream()
                .flatMap(command -> Stream.concat(
                        Stream.of("200 of JSON", "400 of JSON", "403 of XML", "403 with a header", "503")
                                .map(answer -> Arguments.of(command, answer, "text")),
                        Stream.of(Arguments.of(command, "403 of XML", "json"))));
    }

    static Stream<List<String>> commands() {
        return COMMANDS.stream();
    }

    @BeforeEach
    void start() throws IOException {
        CREDENTIALS.forEach(System::setProperty);
        aws.start();
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

    @AfterEach
    void stop() {
        aws.stop();
        CREDENTIALS.keySet().forEach(System::clearProperty);
    }

    /** Who asks, the hand-off and the role of the consumer are answered, so that every later call is made. */
    private void answeringWhatComesFirst() {
        aws.stubFor(
                post(urlPathEqualTo("/"))
                        .withRequestBody(containing("GetCallerIdentity"))
                        .willReturn(
                                okXml(
                                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::111111111111:assumed-role/ci/1</Arn><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")));
        aws.stubFor(
                post(urlPathEqualTo("/"))
                        .withRequestBody(containing("AssumeRole"))
                        .willReturn(
                                okXml(
                                        "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKIDCONSUMER</AccessKeyId><SecretAccessKey>consumer-secret</SecretAccessKey><SessionToken>consumer-token</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>")));
        aws.stubFor(post(urlPathEqualTo("/"))
                .withHeader("X-Amz-Target", equalTo("AmazonSSM.GetParametersByPath"))
                .willReturn(okJson("""
                                {"Parameters": [{"Name": "/tombolo/dev/claims/gpt-oss-120b", "Value":
                                 "{\\"baseUrl\\":\\"https://bedrock-runtime.us-east-1.amazonaws.com\\",\\"path\\":\\"/model/{model}/converse\\",\\"model\\":\\"openai.gpt-oss-120b-1:0\\",\\"role\\":\\"arn:aws:iam::111111111111:role/claims\\",\\"project\\":\\"\\",\\"guardrail\\":\\"\\",\\"guardrailVersion\\":\\"\\"}"}]}
                                """)));
    }

    private void answeringTheRest(String answer) {
        var described = switch (answer) {
            case "200 of JSON" ->
                aResponse().withBody("{\"message\": \"" + QUOTED + "\", \"code\": \"" + QUOTED + "\"}");
            case "400 of JSON" ->
                aResponse()
                        .withStatus(400)
                        .withBody("{\"__type\": \"" + QUOTED + "\", \"message\": \"" + QUOTED + "\"}");
            case "403 of XML" ->
                aResponse()
                        .withStatus(403)
                        .withBody("<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>" + QUOTED
                                + "</Message></Error></ErrorResponse>");
            case "403 with a header" -> aResponse().withStatus(403).withHeader("x-amzn-ErrorType", QUOTED);
            default -> aResponse().withStatus(503).withBody(QUOTED);
        };
        aws.stubFor(any(anyUrl()).atPriority(9).willReturn(described.withTransformers("response-template")));
    }

    private Run run(List<String> command, String format) {
        return Run.of(Stream.concat(
                        command.stream(),
                        Stream.of(
                                "--format",
                                format,
                                "--timeout",
                                "1",
                                "--environments",
                                folder.toString(),
                                "--test-endpoint",
                                aws.baseUrl()))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("commandsAndAnswers")
    void failsWithoutAWordOfWhatWasSigned(List<String> command, String answer, String format) {
        answeringWhatComesFirst();
        answeringTheRest(answer);
        var run = run(command, format);
        assertThat(run.exitCode()).isBetween(0, 1);
        assertThat(run.out() + run.err()).isNotEmpty().doesNotContain(SECRETS);
        assertThat(aws.getAllServeEvents())
                .as("what was signed was sent, and quoted")
                .anyMatch(event -> event.getResponse().getBodyAsString().contains("AWS4-HMAC-SHA256")
                        || event.getResponse().getHeaders().toString().contains("AWS4-HMAC-SHA256"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void failsWithoutAWordOfWhatWasSignedWhereNotEvenWhoAsksIsAnswered(List<String> command) {
        answeringTheRest("403 of XML");
        var run = run(command, "text");
        assertThat(run.exitCode()).isBetween(0, 1);
        assertThat(run.out() + run.err()).isNotEmpty().doesNotContain(SECRETS);
    }
}
