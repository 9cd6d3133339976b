package dev.tombolo.cdk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.baseline.BedrockSettingsProps;
import dev.tombolo.cdk.construct.Templates;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;

final class ModelAgreementTest {
    private static Agreement agreement(String modelId, String rateCard) {
        return new Agreement(
                "gpt-5.6-sol",
                modelId,
                "offer-5l5a5izq5fbec",
                "https://aws.amazon.com/legal/bedrock/third-party-models/",
                rateCard,
                Optional.of("prod-k5bywj2464j7c"));
    }

    static BedrockSettings settings(Stack stack) {
        return new BedrockSettings(
                stack, "Settings", BedrockSettingsProps.builder().owner("team").build());
    }

    private static JsonNode synthesized() {
        var stack = Templates.stack("us-east-1");
        new ModelAgreement(
                stack,
                "Agreement-gpt-5.6-sol",
                ModelAgreementProps.builder()
                        .settings(settings(stack))
                        .agreement(agreement("openai.gpt-5.6-sol", "0123456789abcdef"))
                        .build());
        return Templates.of(stack);
    }

    @Test
    void handsTheAcknowledgedOfferToTheFunction() {
        var setting = Templates.only(synthesized(), "Custom::BedrockModelAgreement");
        assertThat(setting.path("ServiceToken").toString()).contains("Fn::GetAtt");
        assertThat(setting.path("Owner").asText()).isEqualTo("team");
        assertThat(setting.path("ModelId").asText()).isEqualTo("openai.gpt-5.6-sol");
        assertThat(setting.path("OfferId").asText()).isEqualTo("offer-5l5a5izq5fbec");
        assertThat(setting.path("LegalTermUrl").asText())
                .isEqualTo("https://aws.amazon.com/legal/bedrock/third-party-models/");
        assertThat(setting.path("RateCardDigest").asText()).isEqualTo("0123456789abcdef");
    }

    @Test
    void letsTheFunctionBuyThisProductOnly() {
        var statements = Templates.only(synthesized(), "AWS::IAM::RolePolicy").at("/PolicyDocument/Statement");
        assertThat(statements.findValuesAsText("Sid"))
                .containsExactly("AgreeToModels", "Subscribe", "ViewSubscriptions", "TellRollbacks");
        assertThat(statements.path(1).path("Condition"))
                .isEqualTo(Templates.json(
                        "{\"ForAnyValue:StringEquals\": {\"aws-marketplace:ProductId\": \"prod-k5bywj2464j7c\"}}"));
    }

    @Test
    void failsOnAProfileAndADigestThatIsNone() {
        var stack = Templates.stack("us-east-1");
        var props = new ModelAgreementProps(settings(stack), agreement("us.openai.gpt-5.6-sol", "0123"));
        assertThatThrownBy(() -> new ModelAgreement(stack, "Agreement", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Team/Agreement: agreement: \"us.openai.gpt-5.6-sol\" is no vendor and model"
                                + " · write it like openai.gpt-5.6-terra, without the prefix of a profile\n"
                                + "Team/Agreement: agreement: \"0123\" is no digest of a rate card · give 16 hexadecimal digits");
    }

    @Test
    void failsWithoutWhatIsRequired() {
        assertThatThrownBy(() -> ModelAgreementProps.builder().build())
                .hasMessage("ModelAgreementProps: settings: missing · give it with settings(...)");
        assertThatThrownBy(() -> AnthropicUseCaseProps.builder().build())
                .hasMessage("AnthropicUseCaseProps: settings: missing · give it with settings(...)");
    }
}
