package dev.tombolo.pulumi.aws.baseline;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.oneLine;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrailArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountEnforcedGuardrailTest {
    private static final String STACK = "aws:cloudformation/stack:Stack|enforced-stack";
    private static final String ARN = "arn:aws:bedrock:us-east-1:333333333333:guardrail/abc123def456";

    private static Recording enforced(AccountEnforcedGuardrailArgs args) {
        return record(context -> new AccountEnforcedGuardrail("enforced", args));
    }

    private static AccountEnforcedGuardrailArgs.Builder args() {
        return AccountEnforcedGuardrailArgs.builder().guardrail(ARN, "7");
    }

    @Test
    void isAStackOfCloudFormationWithThatOneSetting() {
        var recording = enforced(args().build());
        assertThat(addresses(recording)).containsExactly(STACK, "tombolo:aws:AccountEnforcedGuardrail|enforced");
        assertThat(inputs(recording, STACK)).isEqualTo(Map.of("templateBody", oneLine("""
                {"Resources":{"Configuration":{"Type":"AWS::Bedrock::EnforcedGuardrailConfiguration","Properties":{
                "GuardrailIdentifier":"arn:aws:bedrock:us-east-1:333333333333:guardrail/abc123def456",
                "GuardrailVersion":"7",
                "ModelEnforcement":{"IncludedModels":["ALL"],"ExcludedModels":[]}}}}}""")));
    }

    @Test
    void takesAGuardrailOfTheProgramAndSomeModels() {
        var recording = record(context -> new AccountEnforcedGuardrail(
                "enforced",
                AccountEnforcedGuardrailArgs.builder()
                        .guardrail(new ModelGuardrail(
                                "strict",
                                ModelGuardrailArgs.builder().name("strict").build()))
                        .includedModels("amazon.nova-pro-v1:0", "amazon.nova-lite-v1:0")
                        .excludedModels("amazon.nova-lite-v1:0")
                        .build()));
        assertThat(inputs(recording, STACK).get("templateBody"))
                .asString()
                .contains(
                        "\"GuardrailIdentifier\":\"<<aws:bedrock/guardrail:Guardrail|strict-guardrail|guardrailArn>>\"")
                .contains("\"GuardrailVersion\":\"<<aws:bedrock/guardrailVersion:GuardrailVersion|strict-version-")
                .contains("\"IncludedModels\":[\"amazon.nova-lite-v1:0\",\"amazon.nova-pro-v1:0\"],"
                        + "\"ExcludedModels\":[\"amazon.nova-lite-v1:0\"]");
    }

    @Test
    void failsWithEverythingThatIsMissingOrWrong() {
        assertThatThrownBy(() -> AccountEnforcedGuardrailArgs.builder()
                        .includedModels()
                        .excludedModels("openai.gpt-5.6-terra")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        AccountEnforcedGuardrail: guardrail is missing · give it with guardrail(...)
                        AccountEnforcedGuardrail: includedModels names none · name at least one, or leave it out to mean all
                        AccountEnforcedGuardrail: CloudFormation does not take the model "openai.gpt-5.6-terra" here, for its dots · leave the models out to mean all""");
        assertThatThrownBy(() -> AccountEnforcedGuardrailArgs.builder()
                        .guardrail(ARN, "DRAFT")
                        .build())
                .hasMessage(
                        "AccountEnforcedGuardrail: version \"DRAFT\" changes under its callers, and Bedrock refuses it"
                                + " · give a number");
    }
}
