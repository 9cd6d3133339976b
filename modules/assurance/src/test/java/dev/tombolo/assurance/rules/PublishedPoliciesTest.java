package dev.tombolo.assurance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules say about policies as AWS published them; each file names its source. */
final class PublishedPoliciesTest {

    @Test
    void theGeographicProfileOfAwsLacksOnlyTheTypeOfToken() {
        assertThat(findings("geographic-profile"))
                .containsExactly("LongTermBearerToken Policies[0].PolicyDocument.Statement[2]"
                        + " allows bedrock:CallWithBearerToken with long-term keys");
    }

    @Test
    void theManagedPolicyForMantleNamesNoModel() {
        assertThat(findings("mantle-inference-access"))
                .containsExactly(
                        "LongTermBearerToken Policies[0].PolicyDocument.Statement[1]"
                                + " allows bedrock-mantle:CallWithBearerToken with long-term keys",
                        "MantleModelUnrestricted Policies[0].PolicyDocument.Statement[0]"
                                + " allows bedrock-mantle:CreateInference without bedrock-mantle:Model, so for every"
                                + " model");
    }

    @Test
    void thePrerequisitesForProfilesNameEveryModel() {
        assertThat(findings("inference-profile-prerequisites"))
                .hasSize(3)
                .allMatch(finding ->
                        finding.startsWith("ModelNamedByWildcard Policies[0].PolicyDocument.Statement[0].Resource["));
    }

    private static List<String> findings(String policy) {
        Path file = Path.of("src/test/resources/published/" + policy + ".template.json");
        return Inspection.of(CloudFormationReader.read(file), ShippedRules.all()).findings().stream()
                .map(PublishedPoliciesTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.ruleId() + " " + finding.property() + " " + finding.message();
    }
}
