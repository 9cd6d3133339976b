package dev.tombolo.catalog.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.CatalogYaml;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogReaderTest {
    private static final String OVERLAY = """
            catalog: 1
            vendor: openai
            cloud: aws
            sources:
              mail: { url: "our account manager, mail of 2026-11-22", read: 2026-11-22 }
            models:
              gpt-5.6-terra:
                title: GPT-5.6 Terra
                source: mail
                seller: { channel: marketplace }
                lifecycle: {}
                endpoints:
                  bedrock-mantle:
                    id: openai.gpt-5.6-terra
                    apis: { contradicted: [{ says: [responses], source: mail }, { says: [], source: mail }] }
                    inRegion: [eu-central-1]
                  bedrock-runtime:
                    id: openai.gpt-5.6-terra
                    apis: { stated: [converse], source: mail }
                    inRegion: { unknown: not asked }
            """;

    @Test
    void readsEveryFormOfAFact() {
        var mantle = endpoint(EndpointKind.BEDROCK_MANTLE);
        var runtime = endpoint(EndpointKind.BEDROCK_RUNTIME);
        assertThat(mantle.inRegion()).isEqualTo(new Fact.Stated<>(List.of("eu-central-1"), Optional.empty()));
        assertThat(runtime.apis()).isEqualTo(new Fact.Stated<>(List.of(Api.CONVERSE), Optional.of("mail")));
        assertThat(runtime.inRegion()).isEqualTo(new Fact.Unknown<>("not asked"));
        assertThat(mantle.apis())
                .isEqualTo(new Fact.Contradicted<>(List.of(
                        new Fact.Claim<>(List.of(Api.RESPONSES), "mail"), new Fact.Claim<>(List.of(), "mail"))));
    }

    @Test
    void saysWhyAFactIsNotStated() {
        assertThat(endpoint(EndpointKind.BEDROCK_RUNTIME).inRegion().doubt()).isEqualTo("not known: not asked");
        assertThat(endpoint(EndpointKind.BEDROCK_MANTLE).apis().doubt())
                .isEqualTo("sources disagree: [responses] (mail); [] (mail)");
    }

    @Test
    void takesWhatIsLeftOutAsUnknownOrEmpty() {
        var model = overlay();
        assertThat(model.retentionModes()).isEqualTo(new Fact.Unknown<>("not recorded"));
        assertThat(model.lifecycle().launched()).isEqualTo(new Fact.Unknown<>("not recorded"));
        assertThat(endpoint(EndpointKind.BEDROCK_RUNTIME).profiles()).isEqualTo(Map.of());
    }

    @Test
    void ordersEndpointsByPreferenceNotByFile() {
        assertThat(overlay().endpoints().keySet())
                .containsExactly(EndpointKind.BEDROCK_RUNTIME, EndpointKind.BEDROCK_MANTLE);
    }

    @Test
    void laysAnOverlayInThePlaceOfTheShippedRecord() {
        var shipped = CatalogReader.shipped();
        var overlaid = shipped.overlaid(List.of(overlay()));
        assertThat(overlaid.model("gpt-5.6-terra", Cloud.AWS)).contains(overlay());
        assertThat(overlay().origin()).isEqualTo(ModelRecord.Origin.OVERLAY);
        assertThat(overlaid.models()).hasSameSizeAs(shipped.models());
        assertThat(overlaid.model("gpt-5.6-sol", Cloud.AWS)).isEqualTo(shipped.model("gpt-5.6-sol", Cloud.AWS));
    }

    @Test
    void failsOnAnUnknownKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(OVERLAY.replace("title:", "titel:")))
                .withMessageStartingWith("not a catalog document: Unrecognized field \"titel\"");
    }

    @Test
    void failsOnAMissingSeller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(OVERLAY.replace("    seller: { channel: marketplace }\n", "")))
                .withMessage("not a catalog document: Invalid `null` value encountered for property \"seller\"");
    }

    @Test
    void failsOnAnUnknownApi() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(OVERLAY.replace("[converse]", "[talk]")))
                .withMessageContaining("from String \"talk\": not one of the values accepted for Enum class");
    }

    private static ModelEndpoint endpoint(EndpointKind kind) {
        return requireNonNull(overlay().endpoints().get(kind));
    }

    private static ModelRecord overlay() {
        return read(OVERLAY).get(0);
    }

    private static List<ModelRecord> read(String yaml) {
        return CatalogReader.overlay(CatalogYaml.parse(yaml));
    }
}
