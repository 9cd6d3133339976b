package dev.tombolo.pulumi.oci;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.pulumi.oci.resource.Compartment;
import dev.tombolo.pulumi.oci.resource.CompartmentArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciInstancesTest {
    private static final String GROUP = "oci:Identity/dynamicGroup:DynamicGroup|claims-instances";
    private static final String COMPONENT = "tombolo:oci:Instances|claims";

    private static OciInstancesArgs.Builder args() {
        return OciInstancesArgs.builder()
                .compartmentId("ocid1.compartment.oc1..batch")
                .tenancyId("ocid1.tenancy.oc1..bank");
    }

    @Test
    void instancesOfACompartmentAreADynamicGroupInTheRootCompartment() {
        var recording = record(context -> {
            var home = new OciProvider(
                    "home", OciProviderArgs.builder().region("us-ashburn-1").build());
            var instances = new OciInstances(
                    "claims",
                    args().physicalName("bank-prod-claims")
                            .homeRegionProvider(home)
                            .tags(Map.of("tombolo:environment", "prod"))
                            .formerNames("claims-bot")
                            .build());
            assertThat(instances.principal()).isEqualTo(new OciPrincipal.DynamicGroup("bank-prod-claims"));
            assertThat(PulumiTest.extractValue(instances.dynamicGroupId())).isEqualTo("<<" + GROUP + "|id>>");
        });
        assertThat(inputs(recording, GROUP))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.tenancy.oc1..bank",
                        "name", "bank-prod-claims",
                        "description", "Instances of consumer claims",
                        "freeformTags", Map.of("tombolo:environment", "prod"),
                        "matchingRule", "ALL {instance.compartment.id = 'ocid1.compartment.oc1..batch'}"));
        assertThat(options(recording, GROUP))
                .isEqualTo(Map.of("parent", COMPONENT, "provider", "pulumi:providers:oci|home", "version", "4.17.0"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "claims-bot"))));
    }

    @Test
    void theirCompartmentMayBeOneThatTheProgramMakes() {
        var recording = record(context -> {
            var compartment = new Compartment(
                    "batch",
                    CompartmentArgs.builder()
                            .compartmentId("ocid1.compartment.oc1..apps")
                            .description("Batch")
                            .build());
            new OciInstances("claims", args().compartmentId(compartment.id()).build());
        });
        assertThat(inputs(recording, GROUP))
                .containsEntry(
                        "matchingRule",
                        "ALL {instance.compartment.id = '<<oci:Identity/compartment:Compartment|batch|id>>'}");
    }

    @Test
    void itsPhysicalNameIsTheComponentsByDefault() {
        var recording = record(context -> new OciInstances("claims", args().build()));
        assertThat(addresses(recording)).containsExactly(GROUP, COMPONENT);
        assertThat(inputs(recording, GROUP)).containsEntry("name", "claims");
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciInstancesArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        OciInstances: compartmentId is missing · give it with compartmentId(...)
                        OciInstances: tenancyId is missing · give it with tenancyId(...)""");
    }
}
