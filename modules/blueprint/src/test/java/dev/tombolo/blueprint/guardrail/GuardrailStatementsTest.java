package dev.tombolo.blueprint.guardrail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GuardrailStatementsTest {
    private static final Guardrail GUARDRAIL =
            new Guardrail("guardrail", "tombolo-prod", GuardrailPreset.STRICT.content(), new TreeMap<>());

    @Test
    void allowsToApplyItAndDeniesEveryCallWithoutItsVersion() {
        var document = new PolicyDocument(GuardrailStatements.of(GUARDRAIL.demand()));
        assertThat(Samples.json(document).path("Statement")).isEqualTo(Samples.json("""
                [
                  {
                    "Sid": "ApplyGuardrail",
                    "Effect": "Allow",
                    "Action": "bedrock:ApplyGuardrail",
                    "Resource": "<guardrail.arn>"
                  },
                  {
                    "Sid": "DenyWithoutGuardrail",
                    "Effect": "Deny",
                    "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                    "Resource": "*",
                    "Condition": {
                      "StringNotEquals": {
                        "bedrock:GuardrailIdentifier": "<guardrail.arn>:<guardrail.version>"
                      }
                    }
                  }
                ]
                """));
    }

    @Test
    void deniesWhatNamesNeitherTheVersionNorAFormerOne() {
        var document =
                new PolicyDocument(GuardrailStatements.of(GUARDRAIL.demand().alsoAccepting(List.of(4, 3, 3))));
        assertThat(Samples.json(document).at("/Statement/1/Condition")).isEqualTo(Samples.json("""
                {"StringNotEquals": {"bedrock:GuardrailIdentifier": [
                  "<guardrail.arn>:<guardrail.version>", "<guardrail.arn>:3", "<guardrail.arn>:4"]}}
                """));
    }

    @Test
    void allowsToApplyTheProfileInEachRegionAndToUseTheKey() {
        var region = new Region("us-east-2", Cloud.AWS, "us", "aws", "amazonaws.com", Optional.empty());
        var profile = GuardrailProfile.of(region, Text.of("111122223333")).orElseThrow();
        var guardrail = GUARDRAIL.judgedBy(profile).encryptedWith(Text.of(new Reference("key", "arn")));
        var document = new PolicyDocument(GuardrailStatements.of(guardrail.demand()));
        assertThat(Samples.json(document).at("/Statement/0/Resource")).isEqualTo(Samples.json("""
                ["<guardrail.arn>",
                 "arn:aws:bedrock:us-east-1:111122223333:guardrail-profile/us.guardrail.v1:0",
                 "arn:aws:bedrock:us-east-2:111122223333:guardrail-profile/us.guardrail.v1:0",
                 "arn:aws:bedrock:us-west-2:111122223333:guardrail-profile/us.guardrail.v1:0"]
                """));
        assertThat(Samples.json(document).at("/Statement/1")).isEqualTo(Samples.json("""
                {"Sid": "DecryptGuardrail", "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "<key.arn>"}
                """));
        assertThat(document.references()).contains(new Reference("key", "arn"));
    }

    @Test
    void writesNothingWhereCallsAreFree() {
        assertThat(GuardrailStatements.of(new GuardrailDemand.Free())).isEmpty();
    }

    @Test
    void demandsItOnlyWhereEveryPathIsStatedToApplyIt() {
        var converse = Samples.openWeights(Api.CONVERSE);
        assertThat(GuardrailStatements.canDemand(List.of(converse))).isTrue();
        assertThat(GuardrailStatements.canDemand(List.of(converse, Samples.mantle("gpt-5.5"))))
                .isFalse();
        assertThat(GuardrailStatements.canDemand(List.of(Samples.terra()))).isFalse();
    }

    @Test
    void saysWhatIsKnownOfEachPathThatMayIgnoreIt() {
        assertThat(GuardrailStatements.doubts(List.of(
                        Samples.terra(),
                        Samples.openWeights(Api.CONVERSE),
                        Samples.mantle("gpt-5.5"),
                        Samples.oci("llama-3.3-70b"))))
                .containsExactly(
                        "chat on on-demand: ignores it",
                        "responses on bedrock-mantle: ignores it",
                        "responses on bedrock-runtime: sources disagree: false"
                                + " (aws-samples/sample-per-model-bedrock of 2026-08); true"
                                + " (aws-samples/sample-per-model-bedrock of 2026-10); false"
                                + " (GPT-5.6 model card of 2026-09-26)");
    }

    @Test
    void refusesToDemandItOfAPathThatIgnoresIt() {
        assertThat(GuardrailStatements.refusals(GUARDRAIL.demand(), List.of(Samples.mantle("gpt-5.5"))))
                .containsExactly("demands a guardrail of calls by responses on bedrock-mantle: ignores it"
                        + " · call by converse or invoke-model on bedrock-runtime, or demand none");
        assertThat(GuardrailStatements.refusals(GUARDRAIL.demand(), List.of(Samples.openWeights(Api.CONVERSE))))
                .isEmpty();
        assertThat(GuardrailStatements.refusals(new GuardrailDemand.Free(), List.of(Samples.mantle("gpt-5.5"))))
                .isEmpty();
    }
}
