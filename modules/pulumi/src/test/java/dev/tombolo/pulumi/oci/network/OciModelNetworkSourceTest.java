package dev.tombolo.pulumi.oci.network;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelNetworkSourceTest {
    private static final String SOURCE = "oci:Identity/networkSource:NetworkSource|office-source";

    @Test
    void addressesOfTheInternetAndOfVcnsStandInTheTenancy() {
        var recording = record(context -> {
            var source = new OciModelNetworkSource(
                    "office",
                    args().publicAddresses("203.0.113.0/24", "198.51.100.7")
                            .vcn("ocid1.vcn.oc1..a", "10.60.16.0/20", "10.60.0.0/20")
                            .vcn(Output.of("ocid1.vcn.oc1..b"), "10.70.0.0/20")
                            .build());
            assertThat(PulumiTest.extractValue(source.networkSourceId())).isEqualTo("<<" + SOURCE + "|id>>");
        });
        assertThat(inputs(recording, SOURCE))
                .isEqualTo(Map.of(
                        "compartmentId",
                        "ocid1.tenancy.oc1..bank",
                        "name",
                        "office",
                        "description",
                        "Where models may be called from",
                        "publicSourceLists",
                        List.of("198.51.100.7", "203.0.113.0/24"),
                        "virtualSourceLists",
                        List.of(
                                Map.of(
                                        "vcnId",
                                        "ocid1.vcn.oc1..a",
                                        "ipRanges",
                                        List.of("10.60.0.0/20", "10.60.16.0/20")),
                                Map.of("vcnId", "ocid1.vcn.oc1..b", "ipRanges", List.of("10.70.0.0/20"))),
                        "freeformTags",
                        Map.of()));
        assertThat(options(recording, SOURCE))
                .isEqualTo(Map.of("parent", "tombolo:oci:ModelNetworkSource|office", "version", "4.17.0"));
    }

    @Test
    void aPhysicalNameAFormerNameAndAProviderAreKept() {
        var recording = record(context -> new OciModelNetworkSource(
                "office",
                args().publicAddresses("198.51.100.7")
                        .physicalName("bank-office")
                        .formerNames("desk")
                        .tags(Map.of("cost-centre", "4711"))
                        .homeRegionProvider(new OciProvider(
                                "home",
                                OciProviderArgs.builder().region("us-ashburn-1").build()))
                        .build()));
        assertThat(inputs(recording, SOURCE))
                .containsEntry("name", "bank-office")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(options(recording, SOURCE)).containsEntry("provider", "pulumi:providers:oci|home");
        assertThat(options(recording, "tombolo:oci:ModelNetworkSource|office"))
                .containsEntry("aliases", List.of(Map.of("name", "desk")));
    }

    @Test
    void failsWithoutATenancyAndAnAddress() {
        assertThatThrownBy(() -> OciModelNetworkSourceArgs.builder().build()).hasMessage("""
                OciModelNetworkSource: tenancyId is missing · give it with tenancyId(...)
                OciModelNetworkSource: no address is given, so that nobody could call \
                · give publicAddresses(...) or vcn(...)""");
    }

    private static OciModelNetworkSourceArgs.Builder args() {
        return OciModelNetworkSourceArgs.builder().tenancyId("ocid1.tenancy.oc1..bank");
    }
}
