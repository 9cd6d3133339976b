package dev.tombolo.catalog.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProviderTypesTest {
    @Test
    void anEditOfShapeOrTypeReplacesACluster() {
        assertThat(replacedBy("oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster"))
                .containsExactly("type", "unitShape");
    }

    @Test
    void anEditOfClusterOrModelReplacesAnEndpoint() {
        assertThat(replacedBy("oci:GenerativeAi/endpoint:Endpoint")).containsExactly("dedicatedAiClusterId", "modelId");
    }

    @Test
    void everyFactHasASourceWithADay() {
        var oci = ProviderTypes.oci();
        assertThat(oci.provider()).isEqualTo("oci");
        assertThat(oci.types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(oci.sources()).containsKey(type.source()));
        assertThat(oci.sources().values())
                .allSatisfy(source -> assertThat(source.read()).isNotNull());
    }

    @Test
    void nothingIsKnownOfOtherTypes() {
        assertThat(ProviderTypes.oci().type("oci:Core/vcn:Vcn")).isEmpty();
    }

    private static Iterable<String> replacedBy(String token) {
        return ProviderTypes.oci().type(token).orElseThrow().replacedBy();
    }
}
