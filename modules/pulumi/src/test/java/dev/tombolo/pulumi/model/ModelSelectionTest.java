package dev.tombolo.pulumi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.catalog.read.CatalogReader;
import org.junit.jupiter.api.Test;

class ModelSelectionTest {
    @Test
    void findsModelsByTheirPortableNames() {
        var selection = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-5.6-terra", "gpt-oss-120b")
                .build();
        assertThat(selection.paths())
                .extracting(ModelPath::invokedId)
                .containsExactly("us.openai.gpt-5.6-terra", "openai.gpt-oss-120b-1:0");
        assertThat(selection.path("gpt-oss-120b").baseUrl())
                .isEqualTo("https://bedrock-runtime.us-east-1.amazonaws.com");
    }

    @Test
    void ociIsCalledByItsOwnApiUnlessToldOtherwise() {
        var selection = ModelSelection.on(Cloud.OCI)
                .region("us-chicago-1")
                .models("gpt-oss-120b")
                .build();
        assertThat(selection.path("gpt-oss-120b").api()).isEqualTo(Api.CHAT);
    }

    @Test
    void endpointRoutingApiAndResidencyLimitTheSearch() {
        var selection = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-5.6-terra")
                .api(Api.RESPONSES)
                .endpoint(EndpointKind.BEDROCK_MANTLE)
                .routing(Routing.IN_REGION)
                .residency(new Residency("us"))
                .build();
        assertThat(selection.path("gpt-5.6-terra").invokedId()).isEqualTo("openai.gpt-5.6-terra");
    }

    @Test
    void failsForARegionThatTheCatalogDoesNotHave() {
        assertThatThrownBy(() -> ModelSelection.on(Cloud.AWS)
                        .region("us-esat-1")
                        .models("gpt-oss-120b")
                        .build())
                .hasMessage(
                        "models: the catalog has no Region \"us-esat-1\" on aws · give region(...) one that it has");
    }

    @Test
    void failsWithoutModels() {
        assertThatThrownBy(
                        () -> ModelSelection.on(Cloud.AWS).region("us-east-1").build())
                .hasMessage("models: none is named · name at least one with models(...)");
    }

    @Test
    void failsOnceForAllModelsThatNothingServes() {
        var builder = ModelSelection.on(Cloud.AWS)
                .catalog(onlyGptOss())
                .region("us-east-1")
                .models("gpt-9", "gpt-oss-120b", "gpt-10");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        models: "gpt-9" cannot be called by converse in us-east-1: the catalog has no "gpt-9" on aws · choose model gpt-oss-120b
                        models: "gpt-10" cannot be called by converse in us-east-1: the catalog has no "gpt-10" on aws · choose model gpt-oss-120b""");
    }

    @Test
    void failsForAModelThatWasNotSelected() {
        var selection = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-oss-120b", "gpt-oss-20b")
                .build();
        assertThatThrownBy(() -> selection.path("gpt-9"))
                .hasMessage(
                        "models: \"gpt-9\" is not selected · name it in models(...), which has gpt-oss-120b, gpt-oss-20b");
    }

    private static Catalog onlyGptOss() {
        var shipped = CatalogReader.shipped();
        return new Catalog(
                shipped.models().stream()
                        .filter(model -> model.name().equals("gpt-oss-120b"))
                        .toList(),
                shipped.endpoints(),
                shipped.regions());
    }
}
