package dev.tombolo.catalog.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .allSatisfy(type -> assertThat(oci.sources()).containsKeys(type.source(), type.versionSource()));
        assertThat(oci.sources().values())
                .allSatisfy(source -> assertThat(source.read()).isNotNull());
    }

    @Test
    void theProviderLostThePrivateEndpointForAWhile() {
        var type = type("oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint");
        assertThat(type.presence(ProviderTypes.oci().pinned())).isEqualTo(Presence.HAS);
        assertThat(type.presence(ProviderVersion.parse("4.18.0"))).isEqualTo(Presence.LACKS);
        assertThat(type.presence(ProviderVersion.parse("5.1.0"))).isEqualTo(Presence.UNKNOWN);
        assertThat(type.versions()).isEqualTo("3.10.0 to 4.17.0");
    }

    @Test
    void noVersionThatWasReadHasBothProjectAndPrivateEndpoint() {
        var project = type("oci:GenerativeAi/project:Project");
        assertThat(project.presence(ProviderVersion.parse("4.17.0"))).isEqualTo(Presence.LACKS);
        assertThat(project.presence(ProviderVersion.parse("4.20.0"))).isEqualTo(Presence.HAS);
        assertThat(type("oci:GenerativeAi/routingProfile:RoutingProfile").versions())
                .isEqualTo("5.1.0");
    }

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertThat(ProviderVersion.parse("4.9.1"))
                .isLessThan(ProviderVersion.parse("4.17.0"))
                .isGreaterThan(ProviderVersion.parse("4.9.0"))
                .hasToString("4.9.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4.17", "4.17.x", "4.17.0.1", "v4.17.0", "4.17.99999999999"})
    void failsForATextThatIsNoVersion(String text) {
        assertThatThrownBy(() -> ProviderVersion.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no version of a provider · write one such as 4.17.0");
    }

    @Test
    void nothingIsKnownOfOtherTypes() {
        assertThat(ProviderTypes.oci().type("oci:Core/vcn:Vcn")).isEmpty();
    }

    private static Iterable<String> replacedBy(String token) {
        return type(token).replacedBy();
    }

    private static ProviderType type(String token) {
        return ProviderTypes.oci().type(token).orElseThrow();
    }
}
