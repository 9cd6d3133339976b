package dev.tombolo.pulumi.oci.cost;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciUnitQuotasTest {
    private static final String QUOTA = "oci:Limits/quota:Quota|units-quota";

    @Test
    void whatIsNotNamedIsTakenAwayBeforeTheRestIsGiven() {
        var recording = record(context -> {
            var quotas = new OciUnitQuotas(
                    "units",
                    args().units("dedicated-unit-large-meta-count", 2)
                            .units("dedicated-unit-large-cohere-count", 1)
                            .build());
            assertThat(PulumiTest.extractValue(quotas.quotaId())).isEqualTo("<<" + QUOTA + "|id>>");
        });
        assertThat(inputs(recording, QUOTA))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.tenancy.oc1..bank",
                        "name", "units",
                        "description", "Units of dedicated AI clusters",
                        "statements",
                                List.of(
                                        "zero generative-ai quota /dedicated-unit-*/ in compartment ai:models",
                                        "set generative-ai quota dedicated-unit-large-cohere-count to 1"
                                                + " in compartment ai:models where request.region = 'us-chicago-1'",
                                        "set generative-ai quota dedicated-unit-large-meta-count to 2"
                                                + " in compartment ai:models where request.region = 'us-chicago-1'"),
                        "freeformTags", Map.of()));
        assertThat(options(recording, QUOTA))
                .isEqualTo(Map.of("parent", "tombolo:oci:UnitQuotas|units", "version", "4.17.0"));
    }

    @Test
    void aPhysicalNameAFormerNameAndAProviderAreKept() {
        var recording = record(context -> new OciUnitQuotas(
                "units",
                args().physicalName("bank-units")
                        .formerNames("quota")
                        .tags(Map.of("cost-centre", "4711"))
                        .homeRegionProvider(new OciProvider(
                                "home",
                                OciProviderArgs.builder().region("us-ashburn-1").build()))
                        .build()));
        assertThat(inputs(recording, QUOTA))
                .containsEntry("name", "bank-units")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(options(recording, QUOTA)).containsEntry("provider", "pulumi:providers:oci|home");
        assertThat(options(recording, "tombolo:oci:UnitQuotas|units"))
                .containsEntry("aliases", List.of(Map.of("name", "quota")));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciUnitQuotasArgs.builder().build()).hasMessage("""
                OciUnitQuotas: tenancyId is missing · give it with tenancyId(...)
                OciUnitQuotas: family is missing · give it with family(...)
                OciUnitQuotas: compartment is missing · give it with compartment(...)
                OciUnitQuotas: region is missing · give it with region(...)""");
    }

    @Test
    void failsForARegionThatOciDoesNotHaveAndFewerThanNoUnits() {
        assertThatThrownBy(() -> args().region("ORD")
                        .units("dedicated-unit-large-cohere-count", -1)
                        .build())
                .hasMessage("""
                        OciUnitQuotas: region has "ORD", which the catalog does not have on oci \
                        · give a name such as us-chicago-1
                        OciUnitQuotas: units of dedicated-unit-large-cohere-count has -1, which is no number of units \
                        · give 0 or more""");
    }

    private static OciUnitQuotasArgs.Builder args() {
        return OciUnitQuotasArgs.builder()
                .tenancyId("ocid1.tenancy.oc1..bank")
                .family("generative-ai")
                .compartment("ai:models")
                .region("us-chicago-1");
    }
}
