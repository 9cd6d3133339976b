package dev.tombolo.environment.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.organization.CompactJson;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.environment.OrganizationSide;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationAssemblyTest {
    private static final String BARE = """
            tombolo: 1
            kind: production
            residency: us
            scopes: { baseline: external }
            aws:
              account: "999988887777"
              region: us-east-1
              conventions: { namePrefix: bank- }
            tags: { owner: security }
            """;

    @TempDir
    Path folder;

    @Test
    void everyKeyBecomesItsStatements() throws IOException {
        var organization = organization("""
                organization:
                  targets: [r-ab12]
                  regions: [us-east-1]
                  invocations: private
                  dataRetention: none
                  deployers: ["arn:aws:iam::*:role/cdk-*"]
                  procurement:
                    buyers: ["arn:aws:iam::*:role/ai-procurement"]
                    allowedProducts: [prod-k5bywj2464j7c]
                    allowedModels: [gpt-oss-120b]
                """);
        assertThat(organization.name()).isEqualTo("bank-tombolo-organization");
        assertThat(organization.targets()).containsExactly("r-ab12");
        assertThat(organization.tags()).containsEntry("owner", "security");
        assertThat(organization.serviceControlPolicies().documents())
                .singleElement()
                .satisfies(document -> assertThat(document.statements())
                        .extracting(Statement::sid)
                        .containsExactly(
                                "DenyCreationOfLongTermKeys",
                                "DenyCallsWithLongTermKeys",
                                "DenyMantleCallsWithLongTermKeys",
                                "DenyInferenceOutsideRegions",
                                "DenyMantleInferenceOutsideRegions",
                                "DenyGlobalInference",
                                "DenyProfilesOfOtherGeographies",
                                "DenyAgreements",
                                "DenySubscriptionsByCalls",
                                "DenyOtherProducts",
                                "DenyOtherModels",
                                "DenyOtherModelsOnMantle",
                                "DenyOtherRetention",
                                "DenyOtherRetentionOnMantle",
                                "DenyOtherRetentionOfProjects",
                                "DenyPublicInvocations",
                                "DenyChangesOfSettings"));
        assertThat(CompactJson.of(
                        organization.serviceControlPolicies().documents().get(0)))
                .contains("foundation-model/openai.gpt-oss-120b-1:0\"", "\"openai.gpt-oss-120b\"");
    }

    @Test
    void anEmptyOneBansLongTermKeysAndDeclaresNothing() throws IOException {
        var organization = organization("organization: {}\n");
        assertThat(organization.targets()).isEmpty();
        assertThat(organization.serviceControlPolicies().documents().get(0).statements())
                .hasSize(3);
        assertThat(organization.enforcedGuardrails()).isEmpty();
    }

    @Test
    void theGuardrailIsTheEnvironmentsOwnOrAnotherOne() throws IOException {
        var organization = organization("""
                organization:
                  id: o-exampleorgid
                  targets: [r-ab12]
                  guardrails:
                    us-east-1: own
                    us-west-2: arn:aws:bedrock:us-west-2:999988887777:guardrail/abcdefghijkl:4
                """);
        var sharing = organization.sharedGuardrail().orElseThrow();
        assertThat(sharing.organization()).isEqualTo("o-exampleorgid");
        assertThat(sharing.guardrail().name()).isEqualTo("bank-tombolo-organization");
        assertThat(CompactJson.of(
                        organization.enforcedGuardrails().orElseThrow().json(CompactJson::shown)))
                .contains(
                        "\"us-east-1\":{\"config_1\":{\"identifier\":{\"@@assign\":\"${guardrail.arn}:${guardrail.version}\"}",
                        "\"us-west-2\":{\"config_1\":{\"identifier\":{\"@@assign\":\"arn:aws:bedrock:us-west-2:999988887777:");
    }

    private OrganizationSide organization(String text) throws IOException {
        Files.writeString(folder.resolve("organization.yaml"), BARE + text);
        var aws = EnvironmentFolder.read(folder).environments().get(0).aws().orElseThrow();
        assertThat(aws.hasAccess()).isFalse();
        return aws.organization().orElseThrow();
    }
}
