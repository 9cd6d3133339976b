package dev.tombolo.live.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.read.CatalogReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CatalogDriftTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final String KNOWN = """
        {"catalog": 1, "vendor": "contoso", "cloud": "aws",
         "sources": {"card": {"url": "https://example.com/card", "read": "2026-11-01"}},
         "models": {"large-2": {"title": "Large 2", "source": "card", "seller": {"channel": "cloud"},
          "lifecycle": {"launched": "2026-01-01"},
          "endpoints": {
           "bedrock-runtime": {"id": "contoso.large-2-v1:0", "apis": ["converse"], "inRegion": ["eu-west-1", "us-east-1"],
            "profiles": {"us": {"id": "us.contoso.large-2-v1:0", "scope": "geographic",
              "destinations": {"us-east-1": ["us-east-1", "us-east-2"]}},
             "global": {"id": "global.contoso.large-2-v1:0", "scope": "global", "sources": {"unknown": "not read"}}}},
           "bedrock-mantle": {"id": "contoso.large-2", "apis": ["responses"], "inRegion": ["us-east-1"]}}}}}
        """;

    private static Catalog catalog() throws JsonProcessingException {
        var shipped = CatalogReader.shipped();
        return new Catalog(
                CatalogReader.overlay(new ObjectMapper().readTree(KNOWN)), shipped.endpoints(), shipped.regions());
    }

    private static ListedModel model(String id, String... types) {
        return new ListedModel(
                id, "Listed", List.of("TEXT"), List.of(types), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ListedModel ending(String id, String legacy, String end) {
        return new ListedModel(
                id,
                "Listed",
                List.of("TEXT"),
                List.of("ON_DEMAND"),
                Optional.empty(),
                Optional.of(LocalDate.parse(legacy)),
                Optional.of(LocalDate.parse(end)));
    }

    private static SortedSet<String> set(String... words) {
        return new TreeSet<>(List.of(words));
    }

    private static ListedProfile us(String... destinations) {
        return new ListedProfile("us.contoso.large-2-v1:0", set("contoso.large-2-v1:0"), set(destinations));
    }

    private static RegionListing listing(
            String region, List<ListedModel> models, List<ListedProfile> profiles, String... mantle) {
        return new RegionListing(
                region, Optional.of(models), Optional.of(profiles), Optional.of(set(mantle)), List.of());
    }

    private static RegionListing asKnown() {
        return listing(
                "us-east-1",
                List.of(model("contoso.large-2-v1:0", "ON_DEMAND")),
                List.of(us("us-east-1", "us-east-2")),
                "contoso.large-2");
    }

    private static List<String> lines(RegionListing... listings) throws JsonProcessingException {
        return proposal(listings).differences().stream()
                .map(difference -> difference.model() + " · "
                        + difference.kind().word() + " · " + difference.about() + " · " + difference.says())
                .toList();
    }

    private static Proposal proposal(RegionListing... listings) throws JsonProcessingException {
        return CatalogDrift.of(catalog(), new AwsFacts(List.of(listings)), DAY);
    }

    private static ModelEndpoint runtime(Proposal proposal) {
        return Optional.ofNullable(proposal.models().get(0).endpoints().get(EndpointKind.BEDROCK_RUNTIME))
                .orElseThrow();
    }

    @Test
    void whatIsAsTheCatalogSaysIsNoDifference() throws JsonProcessingException {
        assertThat(lines(asKnown())).isEmpty();
        assertThat(proposal(asKnown()).models()).isEmpty();
    }

    @Test
    void nothingIsConcludedFromListsWithoutAnAnswer() throws JsonProcessingException {
        assertThat(lines(new RegionListing(
                        "us-east-1", Optional.empty(), Optional.empty(), Optional.empty(), List.of())))
                .isEmpty();
    }

    @Test
    void aRegionThatWasNotAskedKeepsWhatTheCatalogSays() throws JsonProcessingException {
        var differences = proposal(
                asKnown(),
                listing(
                        "us-west-2",
                        List.of(model("contoso.large-2-v1:0", "ON_DEMAND")),
                        List.of(),
                        "contoso.large-2"));
        assertThat(runtime(differences).inRegion())
                .isEqualTo(new Fact.Stated<>(
                        List.of("eu-west-1", "us-east-1", "us-west-2"), Optional.of("listed-2026-11-23")));
    }

    @Test
    void saysWhichRegionsCameAndWent() throws JsonProcessingException {
        assertThat(lines(
                        listing("eu-west-1", List.of(), List.of()),
                        listing(
                                "us-west-2",
                                List.of(model("contoso.large-2-v1:0", "ON_DEMAND")),
                                List.of(us("us-east-1", "us-west-2")),
                                "contoso.large-2")))
                .containsExactly(
                        "large-2 · Regions · bedrock-mantle · now in us-west-2",
                        "large-2 · Regions · bedrock-runtime · now in us-west-2; no longer in eu-west-1",
                        "large-2 · Regions · us.contoso.large-2-v1:0 · from us-west-2 now to us-east-1 us-west-2");
    }

    @Test
    void saysWhereAProfileRoutesOtherwiseAndWhereItIsGone() throws JsonProcessingException {
        assertThat(lines(listing(
                        "us-east-1",
                        List.of(model("contoso.large-2-v1:0", "ON_DEMAND")),
                        List.of(us("us-east-1", "us-east-2", "us-west-2")),
                        "contoso.large-2")))
                .containsExactly(
                        "large-2 · Regions · us.contoso.large-2-v1:0 · from us-east-1 now to us-east-1 us-east-2"
                                + " us-west-2");
        var gone = proposal(listing(
                "us-east-1", List.of(model("contoso.large-2-v1:0", "ON_DEMAND")), List.of(), "contoso.large-2"));
        assertThat(gone.differences()).extracting(Difference::says).containsExactly("no longer from us-east-1");
        assertThat(runtime(gone).profiles()).containsOnlyKeys("global");
    }

    @Test
    void whatWasNotKnownIsStatedOnceItIsListed() throws JsonProcessingException {
        assertThat(lines(listing(
                        "us-east-1",
                        List.of(model("contoso.large-2-v1:0", "ON_DEMAND")),
                        List.of(
                                us("us-east-1", "us-east-2"),
                                new ListedProfile("global.contoso.large-2-v1:0", set("contoso.large-2-v1:0"), set())),
                        "contoso.large-2")))
                .containsExactly(
                        "large-2 · Regions · global.contoso.large-2-v1:0 · not known: not read; now in us-east-1");
    }

    @Test
    void saysTheEarliestDayOfItsEndAndWhatIsGone() throws JsonProcessingException {
        assertThat(lines(
                        listing(
                                "us-east-1",
                                List.of(ending("contoso.large-2-v1:0", "2027-01-01", "2027-06-01")),
                                List.of(us("us-east-1", "us-east-2")),
                                "contoso.large-2"),
                        listing(
                                "us-west-1",
                                List.of(ending("contoso.large-2-v1:0", "2026-12-01", "2027-07-01")),
                                List.of())))
                .contains(
                        "large-2 · dates · deprecated · 2026-12-01, and the catalog says no day",
                        "large-2 · dates · endOfLife · 2027-06-01, and the catalog says no day");
    }

    @Test
    void saysThatAModelIsGoneWhereNoRegionIsLeft() throws JsonProcessingException {
        var empty = KNOWN.replace(
                ",\n     \"global\": {\"id\": \"global.contoso.large-2-v1:0\", \"scope\": \"global\", \"sources\": {\"unknown\": \"not read\"}}",
                "");
        assertThat(empty).isNotEqualTo(KNOWN);
        var shipped = CatalogReader.shipped();
        var catalog = new Catalog(
                CatalogReader.overlay(new ObjectMapper().readTree(empty)), shipped.endpoints(), shipped.regions());
        assertThat(CatalogDrift.of(
                                catalog,
                                new AwsFacts(List.of(
                                        listing("us-east-1", List.of(), List.of()),
                                        listing("eu-west-1", List.of(), List.of()))),
                                DAY)
                        .differences())
                .contains(new Difference("large-2", Difference.Kind.GONE, "", "no Region is left that lists it"));
    }

    @Test
    void aNewIdIsAProposalOfItsOwnOrAnEndpointOfTheModelThatHasItElsewhere() throws JsonProcessingException {
        var proposal = proposal(listing(
                "us-east-1",
                List.of(
                        model("contoso.large-2-v1:0", "ON_DEMAND"),
                        model("contoso.Small_3-v1:0", "INFERENCE_PROFILE"),
                        model("contoso.large-2-v1:0:48k", "PROVISIONED"),
                        new ListedModel(
                                "contoso.picture",
                                "Picture",
                                List.of("IMAGE"),
                                List.of("ON_DEMAND"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(
                        us("us-east-1", "us-east-2"),
                        new ListedProfile("us.contoso.Small_3-v1:0", set("contoso.Small_3-v1:0"), set("us-east-1"))),
                "contoso.large-2",
                "contoso.Small_3-v1:0"));
        assertThat(proposal.differences())
                .containsExactly(
                        new Difference(
                                "small-3-v1",
                                Difference.Kind.NEW,
                                "bedrock-mantle",
                                "contoso.Small_3-v1:0; in us-east-1"),
                        new Difference(
                                "small-3-v1",
                                Difference.Kind.NEW,
                                "bedrock-runtime",
                                "contoso.Small_3-v1:0; us.contoso.Small_3-v1:0"));
        assertThat(proposal.models()).singleElement().satisfies(model -> {
            assertThat(model.vendor()).isEqualTo("contoso");
            assertThat(model.source()).isEqualTo("listed-2026-11-23");
            assertThat(model.endpoints()).hasSize(2);
        });
    }
}
