package dev.tombolo.pulumi.oci.serving;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import dev.tombolo.catalog.Residency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelRoutingTest {
    private static final String PROFILE = "oci:GenerativeAi/routingProfile:RoutingProfile|gpt-oss-profile";
    private static final String COMPONENT = "tombolo:oci:ModelRouting|gpt-oss";

    private static OciModelRoutingArgs.Builder args() {
        return OciModelRoutingArgs.builder()
                .model("gpt-oss-120b")
                .regions("us-chicago-1", "eu-frankfurt-1", "us-chicago-1")
                .compartmentId("ocid1.compartment.oc1..models");
    }

    @Test
    void callsOfOneModelMayBeProcessedInTheseRegions() {
        var recording = record(context -> {
            var routing = new OciModelRouting("gpt-oss", args().build());
            assertThat(PulumiTest.extractValue(routing.profileId())).isEqualTo("<<" + PROFILE + "|id>>");
            assertThat(PulumiTest.extractValue(routing.readStatement("dynamic-group bank-claims")))
                    .isEqualTo("allow dynamic-group bank-claims to read generative-ai-routing-profile in compartment id"
                            + " ocid1.compartment.oc1..models");
        });
        assertThat(addresses(recording)).containsExactly(PROFILE, COMPONENT);
        assertThat(inputs(recording, PROFILE))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "displayName", "gpt-oss",
                        "modelRoutingPolicy", Map.of("allowedModels", List.of("openai.gpt-oss-120b")),
                        "regionRoutingPolicy", Map.of("allowedRegions", List.of("us-chicago-1", "eu-frankfurt-1")),
                        "freeformTags", Map.of()));
    }

    @Test
    void itAsksForAVersionOfTheProviderThatHasIt() {
        var recording = record(context -> new OciModelRouting(
                "gpt-oss",
                args().displayName("bank-gpt")
                        .tags(Map.of("cost-centre", "4711"))
                        .formerNames("gpt")
                        .build()));
        assertThat(inputs(recording, PROFILE))
                .containsEntry("displayName", "bank-gpt")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(options(recording, PROFILE)).isEqualTo(Map.of("parent", COMPONENT, "version", "5.1.0"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "gpt"))));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciModelRoutingArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        OciModelRouting: model is missing · give it with model(...)
                        OciModelRouting: regions is missing · give it with regions(...)
                        OciModelRouting: compartmentId is missing · give it with compartmentId(...)""");
    }

    @Test
    void failsOnEachRegionThatMayNotProcessIt() {
        assertThatThrownBy(() -> args().regions("us-chicago-1", "us-nowhere-1", "eu-frankfurt-1")
                        .residency(new Residency("us"))
                        .build())
                .hasMessage("""
                        OciModelRouting: models: the catalog has no Region "us-nowhere-1" on oci · give region(...) one that it has
                        OciModelRouting: models: "gpt-oss-120b" cannot be called by chat in eu-frankfurt-1: route in-region may process a call in eu-frankfurt-1, outside residency "us" · choose Region us-chicago-1""");
    }
}
