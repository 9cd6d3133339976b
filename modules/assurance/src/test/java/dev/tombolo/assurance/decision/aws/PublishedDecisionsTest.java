package dev.tombolo.assurance.decision.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.decision.Outcome;
import dev.tombolo.assurance.output.CloudFormationReader;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided about policies as AWS published them; each file names its source. */
final class PublishedDecisionsTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/published");
    private static final Predicate<AwsCall> SIGNED = call -> call.credential() == Credential.SIGNATURE;
    private static final Predicate<AwsCall> WHOLE = call -> call.delivery() == Delivery.WHOLE;
    private static final Predicate<AwsCall> WITH_TOKEN = SIGNED.negate();

    private static Ways role(String file) {
        return Ways.of(CloudFormationReader.read(PUBLISHED.resolve(file + ".template.json")), Limits.NONE);
    }

    private static Ways role(String file, String organization) {
        return Ways.of(
                CloudFormationReader.read(PUBLISHED.resolve(file + ".template.json")),
                Limits.NONE.and(PolicyFiles.serviceControl(PUBLISHED.resolve(organization))));
    }

    @ParameterizedTest
    @CsvSource({
        "us.openai.gpt-5.6-terra converse us-east-1, allowed: allowed by GrantGeoCrisProfileAndProjectAccess",
        "us.openai.gpt-5.6-terra responses us-east-1, allowed: allowed by GrantGeoCrisProfileAndProjectAccess",
        "us.openai.gpt-5.6-terra converse us-east-2, denied: no statement of the identity policies allows"
                + " bedrock:InvokeModel on"
                + " arn:aws:bedrock:us-east-2:111122223333:inference-profile/us.openai.gpt-5.6-terra",
        "us.openai.gpt-5.6-terra converse us-west-1, denied: no statement of the identity policies allows"
                + " bedrock:InvokeModel on"
                + " arn:aws:bedrock:us-west-1:111122223333:inference-profile/us.openai.gpt-5.6-terra",
        "global.openai.gpt-5.6-terra converse us-east-1, denied: no statement of the identity policies allows"
                + " bedrock:InvokeModel on"
                + " arn:aws:bedrock:us-east-1:111122223333:inference-profile/global.openai.gpt-5.6-terra",
        "us.openai.gpt-5.6-luna converse us-east-1, denied: no statement of the identity policies allows"
                + " bedrock:InvokeModel on"
                + " arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-luna",
        "openai.gpt-5.6-terra responses us-east-1, denied: no statement of the identity policies allows"
                + " bedrock-mantle:CreateInference on arn:aws:bedrock-mantle:us-east-1:111122223333:project/default",
    })
    void theGeographicProfileServesItsModelFromItsRegion(String path, String answer) {
        assertThat(role("geographic-profile").answers(path, SIGNED.and(WHOLE))).containsExactly(answer);
    }

    @Test
    void theGeographicProfileAllowsTokensButNoStreams() {
        Ways ways = role("geographic-profile");
        String path = "us.openai.gpt-5.6-terra responses us-east-1";
        assertThat(ways.answers(path, WITH_TOKEN.and(WHOLE)))
                .containsExactly("allowed: allowed by GrantGeoCrisProfileAndProjectAccess");
        assertThat(ways.answers(path, WHOLE.negate()))
                .containsExactly("denied: no statement of the identity policies allows"
                        + " bedrock:InvokeModelWithResponseStream on"
                        + " arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra");
    }

    @Test
    void everyDestinationIsAskedFor() {
        assertThat(role("geographic-profile")
                        .decisions("us.openai.gpt-5.6-terra responses us-east-1", SIGNED.and(WHOLE))
                        .get(0)
                        .answers())
                .extracting(answer -> answer.asked().display())
                .containsExactly(
                        "bedrock:InvokeModel on"
                                + " arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on arn:aws:bedrock:us-east-1:111122223333:project/default");
    }

    @Test
    void theGlobalProfileServesItsModelThroughTheRegionThatIsNone() {
        Ways ways = role("global-profile");
        assertThat(ways.answers("global.openai.gpt-5.6-terra responses us-east-1", WHOLE))
                .containsExactly("allowed: allowed by GrantGlobalCrisProfileAndProjectAccess");
        assertThat(ways.decisions("global.openai.gpt-5.6-terra responses us-east-1", SIGNED.and(WHOLE))
                        .get(0)
                        .answers())
                .extracting(answer -> answer.asked().display())
                .contains("bedrock:InvokeModel on arn:aws:bedrock:::foundation-model/openai.gpt-5.6-terra");
        assertThat(ways.answers("us.openai.gpt-5.6-terra responses us-east-1", WHOLE))
                .allMatch(answer -> answer.startsWith("denied: "));
    }

    @Test
    void theRegionDenyLeavesTheProfileOfItsGeographyAlone() {
        assertThat(role("geographic-profile", "region-deny-with-cris")
                        .answers("us.openai.gpt-5.6-terra responses us-east-1", SIGNED.and(WHOLE)))
                .containsExactly("allowed: allowed by GrantGeoCrisProfileAndProjectAccess");
    }

    @Test
    void theRegionDenyStopsTheGlobalProfileAndOtherRegions() {
        assertThat(role("global-profile", "region-deny-with-cris")
                        .answers("global.openai.gpt-5.6-terra responses us-east-1", SIGNED.and(WHOLE)))
                .containsExactly("denied: denied by DenyBedrockInferenceOutsideApprovedRegions");
        assertThat(role("inference-profile-prerequisites", "region-deny-with-cris")
                        .answers("openai.gpt-oss-120b-1:0 converse us-west-2", SIGNED.and(WHOLE)))
                .containsExactly("denied: denied by DenyBedrockInferenceOutsideApprovedRegions");
    }

    /** A role without a name could be the exempted one once it is deployed. */
    @Test
    void theRegionDenyIsNotCertainForARoleWithoutAName() {
        assertThat(role("mantle-inference-access", "region-deny-with-cris")
                        .decisions("openai.gpt-5.6-terra responses us-west-2", SIGNED))
                .allSatisfy(decided -> {
                    assertThat(decided.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(decided.settledBy())
                            .containsExactly("whether aws:PrincipalARN arn:aws:iam::111122223333:role/${Role} is"
                                    + " arn:aws:iam::111122223333:role/break-glass");
                })
                .hasSize(1);
    }

    /** NotResource names models only, so that the profile and the project are denied with everything else. */
    @Test
    void theDenialOfUnapprovedModelsShutsOutProfilesToo() {
        assertThat(role("inference-profile-prerequisites", "approved-models")
                        .answers("openai.gpt-oss-120b-1:0 converse us-east-1", SIGNED.and(WHOLE)))
                .allMatch(answer -> answer.startsWith("allowed: "))
                .isNotEmpty();
        assertThat(role("geographic-profile", "approved-models")
                        .answers("us.openai.gpt-5.6-terra responses us-east-1", SIGNED.and(WHOLE)))
                .containsExactly("denied: denied by DenyUsageOfModelsWithBedrock");
        assertThat(role("mantle-inference-access", "approved-models")
                        .answers("openai.gpt-5.5 responses us-east-1", SIGNED))
                .containsExactly("denied: denied by DenyUsageOfModelsWithBedrockMantle");
    }

    @Test
    void theDenialOfLongTermKeysLeavesShortTermTokens() {
        assertThat(role("geographic-profile", "no-long-term-keys")
                        .answers("us.openai.gpt-5.6-terra responses us-east-1", WITH_TOKEN.and(WHOLE)))
                .containsExactly("allowed: allowed by GrantGeoCrisProfileAndProjectAccess");
    }

    @Test
    void theManagedPolicyForMantleAllowsEveryModelThere() {
        assertThat(role("mantle-inference-access").answers("openai.gpt-5.5 responses us-east-1", call -> true))
                .singleElement()
                .asString()
                .startsWith("allowed: ");
    }

    @Test
    void theGuardrailInItsVersionIsTheOnlyWay() {
        Ways ways = role("guardrail-and-version");
        String path = "openai.gpt-oss-120b-1:0 converse us-east-1";
        assertThat(ways.answers(path, SIGNED.and(call -> call.guardrail().isPresent())))
                .containsExactly("allowed: allowed by InvokeFoundationModelStatement1");
        assertThat(ways.answers(path, SIGNED.and(call -> call.guardrail().isEmpty())))
                .containsExactly("denied: denied by InvokeFoundationModelStatement2");
        assertThat(ways.answers("openai.gpt-oss-120b-1:0 converse us-west-2", SIGNED))
                .allMatch(answer -> answer.startsWith("denied: no statement of the identity policies allows"));
    }
}
