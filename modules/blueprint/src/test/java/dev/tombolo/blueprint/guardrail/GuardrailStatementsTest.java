package dev.tombolo.blueprint.guardrail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.catalog.Api;
import java.util.List;
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
