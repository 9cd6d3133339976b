package dev.tombolo.assurance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InspectionTest {

    @Test
    void asksEveryRuleAndListsTheWorstFirst() {
        Inspection inspection = inspect("EndpointWithoutPrivateDns/bad-no-private-dns.template.json");
        assertThat(inspection.outcomes()).hasSize(ShippedRules.all().size());
        assertThat(inspection.outcomes().get("ManageAllResources")).isEqualTo(new Outcome.NotApplicable());
        assertThat(inspection.outcomes().get("NonexistentResourceType")).isEqualTo(new Outcome.Pass());
        assertThat(inspection.findings())
                .extracting(Finding::severity)
                .isSorted()
                .contains(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void saysNothingAboutNothing() {
        Inspection inspection = Inspection.of(new ResourceGraph(List.of()), ShippedRules.all());
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.outcomes().values()).containsOnly(new Outcome.NotApplicable());
    }

    private static Inspection inspect(String fixture) {
        return Inspection.of(
                CloudFormationReader.read(Path.of("src/test/resources/rules/" + fixture)), ShippedRules.all());
    }
}
