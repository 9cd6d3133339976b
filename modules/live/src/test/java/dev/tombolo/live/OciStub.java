package dev.tombolo.live;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.oracle.bmc.auth.BasicAuthenticationDetailsProvider;
import com.oracle.bmc.auth.SimpleAuthenticationDetailsProvider;
import com.oracle.bmc.auth.StringPrivateKeySupplier;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciSigner;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** OCI: one server in the place of every endpoint. What nobody described is answered with HTTP 404. */
public final class OciStub implements AutoCloseable {
    /** The tenancy that answers. */
    public static final String TENANCY = "ocid1.tenancy.oc1..exampletenancy";
    /** What must stand in no report. */
    public static final List<String> SECRETS = List.of("12:34:56:78", "ocid1.user.oc1..exampleuser", "BEGIN");

    private static final int FIRST = 1;

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().containerThreads(150));

    private int onces;

    /** Starts it. */
    public OciStub() {
        server.start();
    }

    /** Returns its address. */
    public URI address() {
        return URI.create(server.baseUrl());
    }

    /** Returns a connection that pauses for nothing and waits half a second for an answer. */
    public OciConnection connection() {
        return connection(Duration.ofMillis(500));
    }

    /** Returns a connection that pauses for nothing and waits so long for an answer. */
    public OciConnection connection(Duration patience) {
        return connection(address(), TENANCY, patience);
    }

    /** Returns a connection of a principal of any tenancy that pauses for nothing. */
    public static OciConnection connection(URI address, String tenancy, Duration patience) {
        return OciConnection.of(
                signer(tenancy),
                Optional.of(address),
                new Attempts(Deadline.in(Duration.ofMinutes(1)), pause -> {}),
                patience);
    }

    /** Returns a connection of somebody else that pauses for nothing and waits half a second for an answer. */
    public OciConnection connection(BasicAuthenticationDetailsProvider principal) {
        return OciConnection.of(
                new OciSigner(() -> principal),
                Optional.of(address()),
                new Attempts(Deadline.in(Duration.ofMinutes(1)), pause -> {}),
                Duration.ofMillis(500));
    }

    private static OciSigner signer(String tenancy) {
        return new OciSigner(() -> SimpleAuthenticationDetailsProvider.builder()
                .tenantId(tenancy)
                .userId(SECRETS.get(1))
                .fingerprint(SECRETS.get(0))
                .privateKeySupplier(new StringPrivateKeySupplier(TestKey.pem()))
                .build());
    }

    /** Describes the answer to calls of a path. */
    public OciStub on(String path, String json) {
        return on(path, okJson(json));
    }

    /** Describes the answer to calls of a path. */
    public OciStub on(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(any(urlPathEqualTo(path)).willReturn(answer));
        return this;
    }

    /** Describes the answer to calls of a path with a parameter, before those without. */
    public OciStub on(String path, String parameter, String value, String json) {
        server.stubFor(any(urlPathEqualTo(path))
                .atPriority(2)
                .withQueryParam(parameter, equalTo(value))
                .willReturn(okJson(json)));
        return this;
    }

    /** Describes the answer to calls of a path whose body has these words, before those of other bodies. */
    public OciStub onBody(String path, String words, ResponseDefinitionBuilder answer) {
        server.stubFor(any(urlPathEqualTo(path))
                .atPriority(2)
                .withRequestBody(containing(words))
                .willReturn(answer));
        return this;
    }

    /** Answers everything so from now on. */
    public OciStub everything(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).atPriority(FIRST).willReturn(answer));
        return this;
    }

    /** Answers the next call so, and no other. */
    public OciStub once(ResponseDefinitionBuilder answer) {
        return once(anyUrl(), answer);
    }

    /** Answers the next call of a path so, and no other. */
    public OciStub once(String path, ResponseDefinitionBuilder answer) {
        return once(urlPathEqualTo(path), answer);
    }

    private OciStub once(UrlPattern url, ResponseDefinitionBuilder answer) {
        var scenario = "once " + ++onces;
        server.stubFor(any(url).atPriority(FIRST)
                .inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
        return this;
    }

    /** Answers reads of a path so until it was put, then once otherwise, and then as the last says. */
    public OciStub readsAfterPut(
            String path,
            ResponseDefinitionBuilder before,
            ResponseDefinitionBuilder once,
            ResponseDefinitionBuilder after) {
        var put = "put";
        server.stubFor(WireMock.get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(before));
        server.stubFor(WireMock.put(urlPathEqualTo(path))
                .inScenario(path)
                .willSetStateTo(put)
                .willReturn(okJson("{}")));
        server.stubFor(WireMock.get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs(put)
                .willSetStateTo("settled")
                .willReturn(once));
        server.stubFor(WireMock.get(urlPathEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs("settled")
                .willReturn(after));
        return this;
    }

    /** Describes the answer to what is put to a path. */
    public OciStub put(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(WireMock.put(urlPathEqualTo(path)).willReturn(answer));
        return this;
    }

    /** Returns what was asked, the latest first. */
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
