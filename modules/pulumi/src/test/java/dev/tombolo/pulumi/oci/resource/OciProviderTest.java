package dev.tombolo.pulumi.oci.resource;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.bootstrap.internal.Main;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.catalog.provider.ProviderTypes;
import dev.tombolo.pulumi.recording.FailedProgram;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciProviderTest {
    @Test
    void pulumiFindsThePluginThatTheBindingsNeedAndThatOfAws() {
        assertThat(pluginsOnTheClassPath())
                .contains("\"name\":\"oci\",\"version\":\"" + OciProvider.VERSION + "\"")
                .contains("\"name\":\"aws\",\"version\":\"6.83.0\"");
    }

    @Test
    void theBindingsAndEnvironmentsArePinnedToTheSameVersion() {
        assertThat(OciProvider.VERSION).isEqualTo(ProviderTypes.oci().pinned().toString());
    }

    @Test
    void isTheOfficialProviderWithItsKeyAsASecret() {
        var recording = record(context -> new OciProvider(
                "home",
                OciProviderArgs.builder()
                        .region("us-ashburn-1")
                        .tenancyOcid("ocid1.tenancy.oc1..bank")
                        .userOcid("ocid1.user.oc1..ci")
                        .fingerprint("aa:bb")
                        .privateKey("-----BEGIN")
                        .auth("ApiKey")
                        .configFileProfile("CI")
                        .build()));
        assertThat(inputs(recording, "pulumi:providers:oci|home"))
                .isEqualTo(Map.of(
                        "region", "us-ashburn-1",
                        "tenancyOcid", "ocid1.tenancy.oc1..bank",
                        "userOcid", "ocid1.user.oc1..ci",
                        "fingerprint", "aa:bb",
                        "privateKey", "<<secret>>",
                        "auth", "ApiKey",
                        "configFileProfile", "CI"));
        assertThat(options(recording, "pulumi:providers:oci|home")).isEqualTo(Map.of("version", "4.17.0"));
    }

    @Test
    void aProgramMayPinAnotherVersion() {
        var recording = record(context -> new Vcn(
                "hub",
                VcnArgs.builder()
                        .compartmentId("ocid1.compartment.oc1..hub")
                        .cidrBlocks(List.of("10.0.0.0/16"))
                        .dnsLabel("hub")
                        .build(),
                CustomResourceOptions.builder().version("5.1.0").build()));
        assertThat(inputs(recording, "oci:Core/vcn:Vcn|hub"))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..hub",
                        "cidrBlocks", List.of("10.0.0.0/16"),
                        "dnsLabel", "hub"));
        assertThat(options(recording, "oci:Core/vcn:Vcn|hub")).isEqualTo(Map.of("version", "5.1.0"));
    }

    @Test
    void failsForARequiredInputThatIsMissing() {
        assertThatThrownBy(() -> record(context -> new DynamicGroup(
                        "instances",
                        DynamicGroupArgs.builder()
                                .compartmentId("ocid1.tenancy.oc1..bank")
                                .description("Instances")
                                .build())))
                .isInstanceOf(FailedProgram.class)
                .hasMessage("'@Import dev.tombolo.pulumi.oci.resource.DynamicGroupArgs.matchingRule'"
                        + " is required but was not given a value");
    }

    @Test
    void failsWhenTheRegionHasNoSingleEntryForAllServices() {
        assertThatThrownBy(() -> OciService.only(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("service gateway: the Region offers 0 services named"
                        + " \"All .* Services In Oracle Services Network\", expected one · name the service yourself");
    }

    @Test
    void failsWhereNoCompartmentOfTheNameIsThereYet() {
        assertThatThrownBy(() -> FoundCompartment.only("ocid1.compartment.oc1..parent", "bank-prod", List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("compartment: 0 of the name \"bank-prod\" are active below ocid1.compartment.oc1..parent,"
                        + " expected one · deploy the stack that declares it first");
    }

    private static String pluginsOnTheClassPath() {
        var original = System.out;
        var printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Main.main(new String[] {"packages"});
        } finally {
            System.setOut(original);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
