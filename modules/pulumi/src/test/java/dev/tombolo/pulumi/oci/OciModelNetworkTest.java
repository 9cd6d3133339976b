package dev.tombolo.pulumi.oci;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.test.PulumiTest;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelNetworkTest {
    private static final String COMPONENT = "tombolo:oci:ModelNetwork|network";
    private static final String COMPARTMENT = "ocid1.compartment.oc1..models";
    private static final String VCN = "oci:Core/vcn:Vcn|network-vcn";
    private static final String SUBNET = "oci:Core/subnet:Subnet|network-subnet";
    private static final String GROUP = "oci:Core/networkSecurityGroup:NetworkSecurityGroup|network-security-group";
    private static final String GATEWAY = "oci:Core/serviceGateway:ServiceGateway|network-services";
    private static final String ROUTES = "oci:Core/routeTable:RouteTable|network-routes";
    private static final String ENDPOINT =
            "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint|network-private-endpoint";
    private static final String RULE =
            "oci:Core/networkSecurityGroupSecurityRule:NetworkSecurityGroupSecurityRule|network-allow-";
    private static final String LIST = "oci:Core/defaultSecurityList:DefaultSecurityList|network-default-security-list";
    private static final String SERVICES = "<<oci:Core/getServices:getServices|chicago|services[0].";
    private static final Map<String, String> TAGS = Map.of("tombolo:environment", "prod");

    @Test
    void aNewVcnHasOneWayOutAndItLeadsToOraclesServices() {
        var recording = newVcn();
        assertThat(addresses(recording))
                .containsExactly(
                        LIST,
                        GROUP,
                        RULE + "10.60.0.0-20",
                        ROUTES,
                        GATEWAY,
                        SUBNET,
                        VCN,
                        ENDPOINT,
                        "pulumi:providers:oci|chicago",
                        COMPONENT);
        assertThat(inputs(recording, GATEWAY))
                .isEqualTo(inVcn("network-services", "services", List.of(Map.of("serviceId", SERVICES + "id>>"))));
        assertThat(inputs(recording, ROUTES))
                .isEqualTo(inVcn(
                        "network-routes",
                        "routeRules",
                        List.of(Map.of(
                                "networkEntityId",
                                marker(GATEWAY, "id"),
                                "destination",
                                SERVICES + "cidrBlock>>",
                                "destinationType",
                                "SERVICE_CIDR_BLOCK",
                                "description",
                                "Oracle's services of this Region"))));
    }

    @Test
    void itsSubnetIsPrivateAndTakesAQuarter() {
        assertThat(inputs(newVcn(), SUBNET))
                .isEqualTo(Map.of(
                        "compartmentId",
                        COMPARTMENT,
                        "vcnId",
                        marker(VCN, "id"),
                        "cidrBlock",
                        "10.60.0.0/22",
                        "routeTableId",
                        marker(ROUTES, "id"),
                        "prohibitPublicIpOnVnic",
                        true,
                        "displayName",
                        "network-subnet",
                        "freeformTags",
                        TAGS));
    }

    @Test
    void itsDefaultSecurityListIsEmptied() {
        assertThat(inputs(newVcn(), LIST))
                .isEqualTo(Map.of(
                        "compartmentId",
                        COMPARTMENT,
                        "manageDefaultResourceId",
                        marker(VCN, "defaultSecurityListId"),
                        "displayName",
                        "network-default-security-list",
                        "freeformTags",
                        TAGS));
    }

    @Test
    void onlyHttpsFromTheVcnReachesThePrivateEndpoint() {
        var recording = newVcn();
        assertThat(inputs(recording, RULE + "10.60.0.0-20"))
                .isEqualTo(Map.of(
                        "networkSecurityGroupId", marker(GROUP, "id"),
                        "direction", "INGRESS",
                        "protocol", "6",
                        "source", "10.60.0.0/20",
                        "sourceType", "CIDR_BLOCK",
                        "description", "HTTPS from 10.60.0.0/20",
                        "tcpOptions", Map.of("destinationPortRange", Map.of("min", 443L, "max", 443L))));
        assertThat(inputs(recording, ENDPOINT))
                .isEqualTo(Map.of(
                        "compartmentId",
                        COMPARTMENT,
                        "subnetId",
                        marker(SUBNET, "id"),
                        "nsgIds",
                        List.of(marker(GROUP, "id")),
                        "dnsPrefix",
                        "models",
                        "displayName",
                        "network-private-endpoint",
                        "freeformTags",
                        TAGS));
    }

    @Test
    void vcnAndPrivateEndpointAreProtected() {
        var recording = newVcn();
        var options = Map.of(
                "parent", COMPONENT, "protect", true, "provider", "pulumi:providers:oci|chicago", "version", "4.17.0");
        assertThat(options(recording, VCN)).isEqualTo(options);
        assertThat(options(recording, ENDPOINT)).isEqualTo(options);
        assertThat(options(recording, SUBNET)).doesNotContainKey("protect");
    }

    @Test
    void anExistingVcnGetsASecurityGroupAndThePrivateEndpointOnly() {
        var recording = record(context -> {
            var network = new OciModelNetwork(
                    "network",
                    OciModelNetworkArgs.builder()
                            .existingVcn("ocid1.vcn.oc1..hub", "ocid1.subnet.oc1..ai", "10.1.0.0/16", "10.2.0.0/16")
                            .compartmentId(COMPARTMENT)
                            .dnsPrefix("models")
                            .formerNames("net")
                            .build());
            assertThat(PulumiTest.extractValue(network.vcnId())).isEqualTo("ocid1.vcn.oc1..hub");
            assertThat(PulumiTest.extractValue(network.subnetId())).isEqualTo("ocid1.subnet.oc1..ai");
            assertThat(PulumiTest.extractValue(network.fqdn())).isEqualTo(marker(ENDPOINT, "fqdn"));
            assertThat(PulumiTest.extractValue(network.privateEndpointId())).isEqualTo(marker(ENDPOINT, "id"));
        });
        assertThat(addresses(recording))
                .containsExactly(GROUP, RULE + "10.1.0.0-16", RULE + "10.2.0.0-16", ENDPOINT, COMPONENT);
        assertThat(inputs(recording, GROUP)).containsEntry("vcnId", "ocid1.vcn.oc1..hub");
        assertThat(inputs(recording, ENDPOINT)).containsEntry("subnetId", "ocid1.subnet.oc1..ai");
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "net"))));
    }

    @Test
    void failsWithEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(
                        () -> OciModelNetworkArgs.builder().newVcn("10.60.0.0").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        OciModelNetwork: newVcn has "10.60.0.0", which is no block of addresses · write one such as 10.60.0.0/20
                        OciModelNetwork: no network is given · give newVcn(...) or existingVcn(...)
                        OciModelNetwork: compartmentId is missing · give it with compartmentId(...)
                        OciModelNetwork: dnsPrefix is missing · give it with dnsPrefix(...)""");
    }

    @Test
    void failsWhenNobodyMayReachThePrivateEndpoint() {
        assertThatThrownBy(() -> OciModelNetworkArgs.builder()
                        .existingVcn("ocid1.vcn.oc1..hub", "ocid1.subnet.oc1..ai")
                        .compartmentId(COMPARTMENT)
                        .dnsPrefix("models")
                        .build())
                .hasMessage("OciModelNetwork: allowFrom is missing beside existingVcn"
                        + " · name the blocks of addresses that call");
    }

    private static Recording newVcn() {
        return record(context -> new OciModelNetwork(
                "network",
                OciModelNetworkArgs.builder()
                        .newVcn("10.60.0.0/20")
                        .compartmentId(COMPARTMENT)
                        .dnsPrefix("models")
                        .tags(TAGS)
                        .build(),
                ComponentResourceOptions.builder()
                        .providers(new OciProvider(
                                "chicago",
                                OciProviderArgs.builder().region("us-chicago-1").build()))
                        .build()));
    }

    private static Map<String, Object> inVcn(String displayName, String property, Object value) {
        return Map.of(
                "compartmentId",
                COMPARTMENT,
                "vcnId",
                marker(VCN, "id"),
                "displayName",
                displayName,
                "freeformTags",
                TAGS,
                property,
                value);
    }

    private static String marker(String address, String property) {
        return "<<" + address + "|" + property + ">>";
    }
}
