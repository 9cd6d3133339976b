package dev.tombolo.pulumi.oci;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.scope.OciTagDefault;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciTagDefaultsTest {
    private static final String COST = "oci:Identity/tagDefault:TagDefault|tags-cost-centre";
    private static final String OWNER = "oci:Identity/tagDefault:TagDefault|tags-owner";
    private static final String COMPONENT = "tombolo:oci:TagDefaults|tags";

    @Test
    void everyTagIsGivenByTheCompartmentAndNamedByItsKey() {
        var recording = record(context -> new OciTagDefaults(
                "tags",
                OciTagDefaultsArgs.builder()
                        .compartmentId("ocid1.compartment.oc1..models")
                        .tag("owner", new OciTagDefault("ocid1.tagdefinition.oc1..owner", "ai-platform"))
                        .tag("cost-centre", new OciTagDefault("ocid1.tagdefinition.oc1..cost", "4711"))
                        .homeRegionProvider(new OciProvider(
                                "home",
                                OciProviderArgs.builder().region("us-ashburn-1").build()))
                        .formerNames("labels")
                        .build()));
        assertThat(addresses(recording)).contains(COST, OWNER, COMPONENT);
        assertThat(inputs(recording, COST))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.compartment.oc1..models",
                        "tagDefinitionId", "ocid1.tagdefinition.oc1..cost",
                        "value", "4711",
                        "isRequired", false));
        assertThat(options(recording, COST))
                .isEqualTo(Map.of("parent", COMPONENT, "provider", "pulumi:providers:oci|home", "version", "4.17.0"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "labels"))));
    }

    @Test
    void failsWithoutATagAndACompartment() {
        assertThatThrownBy(() -> OciTagDefaultsArgs.builder().build()).hasMessage("""
                OciTagDefaults: tag is missing · give it with tag(...)
                OciTagDefaults: compartmentId is missing · give it with compartmentId(...)""");
    }
}
