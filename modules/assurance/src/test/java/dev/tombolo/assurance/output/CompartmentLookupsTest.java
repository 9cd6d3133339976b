package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompartmentLookupsTest {
    private static final String LOOKING = """
            {"format": "tombolo-pulumi-resources/1", "resources": [{"type": "oci:Core/vcn:Vcn", "name": "network",
             "inputs": {"compartmentId": "<<oci:Identity/getCompartments:getCompartments|bank-prod|id>>"}, "options": {}}]}
            """;
    private static final String DECLARING = """
            {"format": "tombolo-pulumi-resources/1", "resources": [{"type": "oci:Identity/compartment:Compartment",
             "name": "%s", "inputs": {"name": "bank-prod"}, "options": {}}]}
            """;

    @TempDir
    private Path folder;

    private String compartmentOfTheNetwork(String... programs) throws IOException {
        for (int index = 0; index < programs.length; index++) {
            Files.writeString(folder.resolve(index + ".json"), programs[index]);
        }
        List<ResourceGraph> graphs = Stream.iterate(0, index -> index < programs.length, index -> index + 1)
                .map(index -> PulumiRecordingReader.read(folder.resolve(index + ".json")))
                .toList();
        return CompartmentLookups.joined(ResourceGraph.union(graphs))
                .find("oci:Core/vcn:Vcn|network")
                .flatMap(network -> network.property("compartmentId"))
                .orElseThrow()
                .value()
                .display();
    }

    @Test
    void aCompartmentThatIsLookedUpIsTheOneThatAnotherProgramDeclares() throws IOException {
        assertThat(compartmentOfTheNetwork(LOOKING, DECLARING.formatted("models-compartment")))
                .isEqualTo("${oci:Identity/compartment:Compartment|models-compartment.id}");
    }

    @Test
    void itStaysALookupWhereNobodyDeclaresIt() throws IOException {
        assertThat(compartmentOfTheNetwork(LOOKING))
                .isEqualTo("${oci:Identity/getCompartments:getCompartments|bank-prod.id}");
    }

    @Test
    void twoOfOneNameAreToldApartByNobody() throws IOException {
        assertThat(compartmentOfTheNetwork(LOOKING, DECLARING.formatted("one"), DECLARING.formatted("other")))
                .isEqualTo("${oci:Identity/getCompartments:getCompartments|bank-prod.id}");
    }

    @Test
    void onlyALookupHasAName() {
        assertThat(CompartmentLookups.name(
                        new Reference("oci:Identity/getCompartments:getCompartments|bank-prod", "id")))
                .contains("bank-prod");
        assertThat(CompartmentLookups.name(new Reference("oci:Identity/compartment:Compartment|models", "id")))
                .isEmpty();
    }
}
