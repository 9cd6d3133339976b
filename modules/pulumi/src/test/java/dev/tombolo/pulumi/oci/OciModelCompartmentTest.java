package dev.tombolo.pulumi.oci;

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

class OciModelCompartmentTest {
    private static final String COMPARTMENT = "oci:Identity/compartment:Compartment|ai-compartment";

    @Test
    void aCompartmentIsProtectedAndKeptAndNeverTakenOver() {
        var recording = record(context -> new OciModelCompartment(
                "ai",
                OciModelCompartmentArgs.builder()
                        .parentId("ocid1.compartment.oc1..parent")
                        .homeRegionProvider(new OciProvider(
                                "home", OciProviderArgs.builder().build()))
                        .tags(Map.of("tombolo:environment", "prod"))
                        .formerNames("models")
                        .build()));
        assertThat(inputs(recording, COMPARTMENT))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..parent",
                        "name", "ai",
                        "description", "Models and their consumers",
                        "enableDelete", true,
                        "freeformTags", Map.of("tombolo:environment", "prod")));
        assertThat(options(recording, COMPARTMENT))
                .isEqualTo(Map.of(
                        "parent", "tombolo:oci:ModelCompartment|ai",
                        "protect", true,
                        "provider", "pulumi:providers:oci|home",
                        "retainOnDelete", true,
                        "version", "4.17.0"));
        assertThat(options(recording, "tombolo:oci:ModelCompartment|ai"))
                .isEqualTo(Map.of("aliases", List.of(Map.of("name", "models"))));
    }

    @Test
    void aCompartmentOfAnotherProgramIsFoundByItsName() {
        record(context -> {
            var home = new OciProvider("home", OciProviderArgs.builder().build());
            var found = OciModelCompartment.existing("ocid1.compartment.oc1..parent", "bank-models-prod", home);
            assertThat(PulumiTest.extractValue(found))
                    .isEqualTo("<<oci:Identity/getCompartments:getCompartments|bank-models-prod|id>>");
        });
    }

    @Test
    void itsPhysicalNameAndDescriptionAreTheUsers() {
        var recording = record(context -> new OciModelCompartment(
                "ai",
                OciModelCompartmentArgs.builder()
                        .parentId("ocid1.compartment.oc1..parent")
                        .physicalName("bank-models-prod")
                        .description("Models of the bank")
                        .build()));
        assertThat(inputs(recording, COMPARTMENT))
                .containsEntry("name", "bank-models-prod")
                .containsEntry("description", "Models of the bank");
    }

    @Test
    void failsWithoutTheCompartmentAbove() {
        assertThatThrownBy(() -> OciModelCompartmentArgs.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OciModelCompartment: parentId is missing · give it with parentId(...)");
    }
}
