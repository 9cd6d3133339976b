package dev.tombolo.blueprint.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OciNetworkTest {
    @Test
    void letsANewVcnItselfReachThePrivateEndpoint() {
        var cidr = Cidr.parse("10.50.0.0/24").orElseThrow();
        var network = OciNetwork.of(new OciNetworkChoice.NewVcn(cidr), "models", Map.of("b", "2", "a", "1"));

        assertThat(network.vcn()).contains(cidr);
        assertThat(network.vcnId()).isEqualTo(Text.of(new Reference("vcn", "id")));
        assertThat(network.subnetId()).isEqualTo(Text.of(new Reference("subnet", "id")));
        assertThat(network.allowFrom()).containsExactly("10.50.0.0/24");
        assertThat(network.dnsPrefix()).isEqualTo("models");
        assertThat(network.freeformTags()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    }

    @Test
    void makesNoVcnWhereOneExists() {
        var choice = new OciNetworkChoice.ExistingVcn(
                Text.of("ocid1.vcn.oc1..v"), Text.of("ocid1.subnet.oc1..s"), List.of("10.0.0.0/8"));

        assertThat(OciNetwork.of(choice, "models", Map.of()))
                .isEqualTo(new OciNetwork(
                        Optional.empty(),
                        Text.of("ocid1.vcn.oc1..v"),
                        Text.of("ocid1.subnet.oc1..s"),
                        List.of("10.0.0.0/8"),
                        "models",
                        List.of(),
                        new TreeMap<>()));
    }

    @Test
    void labelsThePrivateEndpoint() {
        var network = OciNetwork.of(
                new OciNetworkChoice.NewVcn(Cidr.parse("10.50.0.0/24").orElseThrow()), "models", Map.of());
        var attribute = SecurityAttribute.of("ai.app", "models").orElseThrow();

        assertThat(network.securityAttributes()).isEmpty();
        assertThat(network.with(List.of(attribute)).securityAttributes())
                .containsExactly(new SecurityAttribute("ai", "app", "models"));
        assertThat(attribute.title()).isEqualTo("ai.app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "ai.", ".app", "ai.app.models", "a i.app"})
    void failsToReadALabelThatIsNotANamespaceAndAName(String title) {
        assertThat(SecurityAttribute.of(title, "models")).isEmpty();
    }
}
