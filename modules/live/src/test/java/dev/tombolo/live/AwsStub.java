package dev.tombolo.live;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** AWS: one server in the place of every endpoint. What nobody described is answered with HTTP 404. */
public final class AwsStub implements AutoCloseable {
    /** The account that answers. */
    public static final String ACCOUNT = "333333333333";
    /** What must stand in no report. */
    public static final List<String> SECRETS = List.of(
            "AKIDEXAMPLE",
            "sesame-secret",
            "sesame-token",
            "AKIDCONSUMER",
            "consumer-secret",
            "consumer-token",
            "AWS4-HMAC-SHA256");

    private static final int FIRST = 1;
    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(150));

    private int onces;

    /** Starts it. */
    public AwsStub() {
        server.start();
    }

    /** Returns its address. */
    public URI address() {
        return URI.create(server.baseUrl());
    }

    /** Returns a connection that pauses for nothing and waits half a second for an answer. */
    public AwsConnection connection() {
        return connection(address(), Duration.ofMillis(500));
    }

    /** Returns the same, which waits less where the answer comes too late anyway. */
    public AwsConnection connection(AwsTrouble trouble) {
        return connection(address(), Duration.ofMillis(trouble == AwsTrouble.TIMED_OUT ? 100 : 5000));
    }

    /** Returns a connection to any address that pauses for nothing and waits so long for an answer. */
    public static AwsConnection connection(URI address, Duration silence) {
        return new AwsConnection(
                UrlConnectionHttpClient.builder().socketTimeout(silence).build(),
                StaticCredentialsProvider.create(
                        AwsSessionCredentials.create(SECRETS.get(0), SECRETS.get(1), SECRETS.get(2))),
                Region.US_EAST_1,
                Optional.of(address),
                new Attempts(Deadline.in(Duration.ofMinutes(1)), pause -> {}));
    }

    /** Describes the answer to a GET. */
    public AwsStub get(String path, String json) {
        server.stubFor(WireMock.get(urlPathEqualTo(path)).willReturn(okJson(json)));
        return this;
    }

    /** Describes the answer to a call of a service whose calls are forms. */
    public AwsStub action(String name, String xml) {
        server.stubFor(post(urlPathEqualTo("/"))
                .withRequestBody(containing("Action=" + name + "&"))
                .willReturn(aResponse().withBody(xml)));
        return this;
    }

    /** Describes the answer to a call of a service whose calls are named in a header. */
    public AwsStub target(String name, String json) {
        server.stubFor(post(urlPathEqualTo("/"))
                .withHeader("X-Amz-Target", equalTo(name))
                .willReturn(okJson(json)));
        return this;
    }

    /** Describes the answer to a call with a word in its body, before all others. */
    public AwsStub body(String word, ResponseDefinitionBuilder answer) {
        return postTo("/", word, answer);
    }

    /** Describes the answer to a call of a path with a word in its body, before all others. */
    public AwsStub postTo(String path, String word, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlPathEqualTo(path))
                .atPriority(FIRST)
                .withRequestBody(containing(word))
                .willReturn(answer));
        return this;
    }

    /** Describes who asks. */
    public AwsStub caller(String account) {
        return action("GetCallerIdentity", callerOf(account));
    }

    /** Returns how AWS says who asks. */
    public static String callerOf(String account) {
        return """
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
            <Arn>arn:aws:sts::%1$s:assumed-role/deployer/jane</Arn><UserId>AROAEXAMPLE:jane</UserId>
            <Account>%1$s</Account></GetCallerIdentityResult></GetCallerIdentityResponse>
            """.formatted(account);
    }

    /** Answers everything so from now on. */
    public AwsStub everything(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).atPriority(FIRST).willReturn(answer));
        return this;
    }

    /** Answers the next call so, and no other. */
    public AwsStub once(ResponseDefinitionBuilder answer) {
        var scenario = "once " + ++onces;
        server.stubFor(any(anyUrl())
                .atPriority(FIRST)
                .inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
        return this;
    }

    /** Answers the first call with a word in its body so, and no other. */
    public AwsStub inTurn(String word, ResponseDefinitionBuilder first) {
        server.stubFor(post(urlPathEqualTo("/"))
                .atPriority(FIRST)
                .withRequestBody(containing(word))
                .inScenario(word)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(first));
        return this;
    }

    /** Answers a path so from now on. */
    public AwsStub path(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(any(urlPathEqualTo(path)).atPriority(FIRST).willReturn(answer));
        return this;
    }

    /** Answers reads of a path so until it was put or posted, and otherwise afterwards. */
    public AwsStub readsAfterPut(String path, ResponseDefinitionBuilder before, ResponseDefinitionBuilder after) {
        server.stubFor(
                any(urlPathEqualTo(path)).inScenario(path).willSetStateTo("put").willReturn(okJson("{}")));
        server.stubFor(WireMock.get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(before));
        server.stubFor(WireMock.get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs("put")
                .willReturn(after));
        return this;
    }

    /** Answers a GET with a first page, and one with a word in its query with a second. */
    public AwsStub pages(String path, String first, String word, String second) {
        get(path, first);
        server.stubFor(WireMock.get(urlEqualTo(path + "?" + word)).willReturn(okJson(second)));
        return this;
    }

    /** Answers what puts or posts to a path so from now on. */
    public AwsStub put(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(WireMock.put(urlPathEqualTo(path)).atPriority(FIRST).willReturn(answer));
        server.stubFor(post(urlPathEqualTo(path)).atPriority(FIRST).willReturn(answer));
        return this;
    }

    /** Answers a form with a word in it that is signed for a Region, before all others. */
    public AwsStub signedFor(String region, String word, String xml) {
        server.stubFor(post(urlPathEqualTo("/"))
                .atPriority(FIRST)
                .withRequestBody(containing(word))
                .withHeader("Authorization", containing("/" + region + "/"))
                .willReturn(aResponse().withBody(xml)));
        return this;
    }

    /** Returns what the work returns while a request is answered so, whenever it comes with the same body. */
    public <T> T during(LoggedRequest request, ResponseDefinitionBuilder answer, Supplier<T> work) {
        var body = request.getBodyAsString();
        var same = WireMock.request(request.getMethod().value(), urlEqualTo(request.getUrl()))
                .atPriority(FIRST);
        var described =
                server.stubFor((body.isEmpty() ? same : same.withRequestBody(equalTo(body))).willReturn(answer));
        try {
            return work.get();
        } finally {
            server.removeStub(described);
        }
    }

    /** Forgets what was asked. */
    public AwsStub forget() {
        server.resetRequests();
        return this;
    }

    /** Returns what was asked, in the order in which it came. */
    public List<LoggedRequest> requests() {
        return server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
