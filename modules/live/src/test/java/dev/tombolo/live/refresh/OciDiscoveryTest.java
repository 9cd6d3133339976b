package dev.tombolo.live.refresh;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint.Access;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.oci.OciConnection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OciDiscoveryTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final String DISCOVERY = "/20231130/modelDiscovery";
    private static final String BOTH = "\"ON_DEMAND\", \"DEDICATED\"";
    private static final String KNOWN = """
        {"catalog": 1, "vendor": "contoso", "cloud": "oci",
         "sources": {"card": {"url": "https://example.com/card", "read": "2026-11-01"}},
         "models": {"large-2": {"title": "Large 2", "source": "card", "seller": {"channel": "cloud"},
          "lifecycle": {"launched": "2026-01-01"},
          "endpoints": {
           "on-demand": {"id": "contoso.large-2", "apis": ["chat"], "inRegion": ["us-chicago-1", "eu-frankfurt-1"],
            "access": "HOSTED"},
           "dedicated": {"id": "contoso.large-2", "apis": ["chat"], "inRegion": ["us-chicago-1"], "access": "HOSTED",
            "shapes": ["LARGE_GENERIC_V1"]}}}}}
        """;

    private final OciStub oci = new OciStub();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        oci.close();
    }

    private static String model(String id, String access, String... availability) {
        return "{\"modelId\": \"" + id
                + "\", \"vendor\": \"contoso\", \"capabilities\": [\"CHAT\"], \"modelAccess\": \"" + access
                + "\", \"availability\": [" + String.join(", ", availability) + "]}";
    }

    private static String in(String region, String modes, String dates) {
        return "{\"realm\": \"oc1\", \"region\": \"" + region + "\", \"servingModes\": [" + modes + "]" + dates + "}";
    }

    private void discovers(String... models) {
        oci.on(DISCOVERY, "{\"items\": [" + String.join(", ", models) + "]}");
    }

    private OciFacts facts(OciConnection connection, String... regions) {
        var catalog = CatalogReader.shipped();
        return OciDiscovery.of(
                Stream.of(regions)
                        .map(region -> catalog.region(region, Cloud.OCI).orElseThrow())
                        .toList(),
                connection,
                threads,
                Deadline.in(Duration.ofMinutes(1)),
                DAY);
    }

    private Proposal proposal(String... regions) throws JsonProcessingException {
        var shipped = CatalogReader.shipped();
        var catalog = new Catalog(
                CatalogReader.overlay(new ObjectMapper().readTree(KNOWN)), shipped.endpoints(), shipped.regions());
        return CatalogDrift.of(catalog, facts(oci.connection(), regions), DAY);
    }

    private List<String> lines(String... regions) throws JsonProcessingException {
        return proposal(regions).differences().stream()
                .map(difference -> difference.model() + " · "
                        + difference.kind().word() + " · " + difference.about() + " · " + difference.says())
                .toList();
    }

    @Test
    void whatIsAsTheCatalogSaysIsNoDifference() throws JsonProcessingException {
        discovers(model("contoso.large-2", "HOSTED", in("us-chicago-1", BOTH, "")));
        assertThat(lines("us-chicago-1")).isEmpty();
        assertThat(oci.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.getUrl())
                        .isEqualTo(DISCOVERY + "?compartmentId=" + OciStub.TENANCY + "&limit=1000"));
    }

    @Test
    void knowsARegionByItsKeyToo() throws JsonProcessingException {
        discovers(model("contoso.large-2", "HOSTED", in("ord", BOTH, "")));
        assertThat(lines("us-chicago-1")).isEmpty();
        assertThat(facts(oci.connection(), "us-chicago-1").unlisted()).isEmpty();
    }

    @Test
    void saysWhichRegionsCameAndWentOnEachEndpoint() throws JsonProcessingException {
        discovers(
                model(
                        "contoso.large-2",
                        "HOSTED",
                        in("us-chicago-1", "\"ON_DEMAND\"", ""),
                        in("uk-london-1", BOTH, "")),
                model("contoso.other", "HOSTED", in("eu-frankfurt-1", "", "")));
        assertThat(lines("eu-frankfurt-1", "uk-london-1", "us-chicago-1"))
                .containsExactly(
                        "large-2 · Regions · dedicated · now in uk-london-1; no longer in us-chicago-1",
                        "large-2 · Regions · on-demand · now in uk-london-1; no longer in eu-frankfurt-1");
    }

    @Test
    void concludesNothingFromARegionThatTheAnswerDoesNotName() throws JsonProcessingException {
        discovers(model("contoso.large-2", "HOSTED", in("us-chicago-1", BOTH, "")));
        assertThat(lines("eu-frankfurt-1", "us-chicago-1")).isEmpty();
        assertThat(facts(oci.connection(), "eu-frankfurt-1", "us-chicago-1").unlisted())
                .containsExactly(new Unlisted(
                        "eu-frankfurt-1", "inspect generative-ai-model", "the answer names no model of this Region"));
    }

    @Test
    void saysTheEarliestDayOnDemandAndWhetherInferenceLeaves() throws JsonProcessingException {
        discovers(model(
                "contoso.large-2",
                "PROXY",
                in(
                        "us-chicago-1",
                        BOTH,
                        ", \"timeDeprecated\": \"2026-12-01T00:00:00Z\", \"timeOnDemandRetired\": \"2027-03-01T00:00:00Z\","
                                + " \"timeDedicatedRetired\": \"2027-01-01T00:00:00Z\""),
                in("eu-frankfurt-1", "\"ON_DEMAND\"", ", \"timeOnDemandRetired\": \"2027-02-01T00:00:00Z\"")));
        assertThat(lines("eu-frankfurt-1", "us-chicago-1"))
                .containsExactly(
                        "large-2 · access · dedicated · PROXY, and the catalog says HOSTED",
                        "large-2 · access · on-demand · PROXY, and the catalog says HOSTED",
                        "large-2 · dates · deprecated · 2026-12-01, and the catalog says no day",
                        "large-2 · dates · endOfLife · 2027-02-01, and the catalog says no day");
        var proposed = proposal("us-chicago-1").models().get(0);
        assertThat(proposed.sources()).containsKey("listed-2026-11-23");
        assertThat(Optional.ofNullable(proposed.endpoints().get(EndpointKind.ON_DEMAND))
                        .orElseThrow()
                        .access())
                .isEqualTo(new Fact.Stated<>(Access.PROXY, Optional.of("listed-2026-11-23")));
    }

    @Test
    void whatIsRetiredOnTheDayIsServedNoMore() throws JsonProcessingException {
        discovers(model(
                "contoso.large-2",
                "HOSTED",
                in("us-chicago-1", BOTH, ", \"timeDedicatedRetired\": \"2026-11-23T00:00:00Z\"")));
        assertThat(lines("us-chicago-1")).containsExactly("large-2 · Regions · dedicated · no longer in us-chicago-1");
    }

    @Test
    void proposesNewModelsForChatOnly() throws JsonProcessingException {
        discovers(
                model("contoso.large-2", "HOSTED", in("us-chicago-1", BOTH, "")),
                model("contoso.large-3", "HOSTED", in("us-chicago-1", BOTH, "")),
                model("contoso.embed", "HOSTED", in("us-chicago-1", BOTH, ""))
                        .replace("[\"CHAT\"]", "[\"TEXT_EMBEDDINGS\"]"),
                model(
                        "contoso.old",
                        "HOSTED",
                        in("us-chicago-1", "\"ON_DEMAND\"", ", \"timeOnDemandRetired\": \"2026-01-01T00:00:00Z\"")));
        assertThat(lines("us-chicago-1"))
                .containsExactly(
                        "large-3 · new · dedicated · contoso.large-3; in us-chicago-1",
                        "large-3 · new · on-demand · contoso.large-3; in us-chicago-1");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(
                        aResponse().withStatus(404).withBody("{\"code\": \"NotAuthorizedOrNotFound\"}"),
                        "not allowed (NotAuthorizedOrNotFound)"),
                Arguments.of(aResponse().withStatus(429), "throttled (HTTP 429) in 5 tries"),
                Arguments.of(aResponse().withStatus(503), "a fault of the service (HTTP 503) in 5 tries"),
                Arguments.of(okJson("{}").withFixedDelay(2000), "no answer in 5 tries"),
                Arguments.of(okJson("<html>"), "an answer that cannot be read in 5 tries"),
                Arguments.of(
                        okJson("{\"items\": ["
                                + model("contoso.large-2", "HOSTED", in("us-chicago-1", "", ""))
                                        .replace(", \"servingModes\": []", "")
                                + "]}"),
                        "an answer that cannot be read"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void failsToListWhateverGoesWrongAndConcludesNothing(ResponseDefinitionBuilder trouble, String says)
            throws JsonProcessingException {
        oci.on(DISCOVERY, trouble);
        assertThat(facts(oci.connection(), "us-chicago-1").unlisted())
                .containsExactly(new Unlisted("us-chicago-1", "inspect generative-ai-model", says));
        assertThat(lines("us-chicago-1")).isEmpty();
    }
}
