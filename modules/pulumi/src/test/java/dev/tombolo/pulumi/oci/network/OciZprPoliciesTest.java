package dev.tombolo.pulumi.oci.network;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciZprPoliciesTest {
    private static final String POLICY = "oci:Zpr/zprPolicy:ZprPolicy|reach-policy";
    private static final String COMPONENT = "tombolo:oci:ZprPolicies|reach";

    private static OciZprPoliciesArgs.Builder args() {
        return OciZprPoliciesArgs.builder()
                .tenancyId("ocid1.tenancy.oc1..bank")
                .vcnAttribute("ai.networks:models")
                .clientAttributes("ai.apps:fraud", "ai.apps:claims", "ai.apps:fraud")
                .endpointAttribute("ai.apps:models");
    }

    @Test
    void eachKindOfClientReachesTheEndpointByHttps() {
        var recording = record(context -> {
            var policies = new OciZprPolicies("reach", args().build());
            assertThat(PulumiTest.extractValue(policies.policyId())).isEqualTo("<<" + POLICY + "|id>>");
        });
        assertThat(addresses(recording)).containsExactly(POLICY, COMPONENT);
        assertThat(inputs(recording, POLICY))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.tenancy.oc1..bank",
                        "name", "reach",
                        "description", "Who reaches the private endpoint of models",
                        "statements",
                                List.of(
                                        "in ai.networks:models VCN allow ai.apps:claims endpoints to connect to"
                                                + " ai.apps:models endpoints with protocol='tcp/443'",
                                        "in ai.networks:models VCN allow ai.apps:fraud endpoints to connect to"
                                                + " ai.apps:models endpoints with protocol='tcp/443'"),
                        "freeformTags", Map.of()));
    }

    @Test
    void itsNameAndTagsMayBeGivenAndARenameReplacesNothing() {
        var recording = record(context -> new OciZprPolicies(
                "reach",
                args().physicalName("bank-models")
                        .tags(Map.of("cost-centre", "4711"))
                        .formerNames("zpr")
                        .build()));
        assertThat(inputs(recording, POLICY))
                .containsEntry("name", "bank-models")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "zpr"))));
    }

    @Test
    void failsWithEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(() -> OciZprPoliciesArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        OciZprPolicies: tenancyId is missing · give it with tenancyId(...)
                        OciZprPolicies: vcnAttribute is missing · give it with vcnAttribute(...)
                        OciZprPolicies: clientAttributes is missing · give it with clientAttributes(...)
                        OciZprPolicies: endpointAttribute is missing · give it with endpointAttribute(...)""");
        assertThatThrownBy(() -> args().clientAttributes("claims").build())
                .hasMessage("OciZprPolicies: \"claims\" is no security attribute with its value"
                        + " · write one such as ai.apps:models");
    }
}
