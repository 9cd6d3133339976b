package dev.tombolo.cdk.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.example.OrganizationControlsStack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;

final class EnforcedGuardrailsTest {
    private static final Attachment UNIT = Attachment.of("bank-ai", List.of("ou-ab12-22222222"));

    private static JsonNode example() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        return Templates.of(new OrganizationControlsStack(
                new App(), "Organization", StackProps.builder().env(environment).build()));
    }

    private static EnforcedGuardrailsProps props(Map<String, Text> guardrails) {
        return EnforcedGuardrailsProps.builder()
                .attachment(UNIT)
                .policy(new BedrockPolicy(new TreeMap<>(guardrails)))
                .build();
    }

    @Test
    void theExampleEnforcesTheVersionOfItsOwnGuardrail() {
        var policy = Templates.all(example(), "AWS::Organizations::Policy").stream()
                .filter(one -> one.path("Type").asText().equals("BEDROCK_POLICY"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.path("Name").asText()).isEqualTo("ai-models-guardrail");
        var settings = policy.at("/Content/bedrock/guardrail_inference/us-east-1/config_1");
        assertThat(settings.path("input_tags")).isEqualTo(Templates.json("{\"@@assign\": \"ignore\"}"));
        assertThat(settings.at("/identifier/@@assign").toString())
                .startsWith("{\"Fn::Join\":[\"\",[{\"Fn::GetAtt\":[\"Guardrail")
                .contains("\"GuardrailArn\"]},\":\",{\"Fn::GetAtt\":[\"GuardrailVersion4bf0f7e2bd")
                .endsWith("\"Version\"]}]]}");
    }

    @Test
    void theExampleSharesItsGuardrailWithTheOrganization() {
        var sharing = Templates.only(example(), "AWS::Bedrock::ResourcePolicy");
        assertThat(sharing.path("ResourceArn"))
                .isEqualTo(sharing.at("/PolicyDocument/Statement/0/Resource"))
                .isEqualTo(Templates.json(
                        "{\"Fn::GetAtt\": [\"Guardrail%s\", \"GuardrailArn\"]}".formatted(guardrailId(example()))));
        assertThat(sharing.at("/PolicyDocument/Statement/0/Condition"))
                .isEqualTo(Templates.json("{\"StringEquals\": {\"aws:PrincipalOrgID\": \"o-exampleorgid\"}}"));
    }

    private static String guardrailId(JsonNode template) {
        return Templates.resources(template).stream()
                .filter(line -> line.startsWith("AWS::Bedrock::Guardrail "))
                .map(line -> line.replaceFirst("AWS::Bedrock::Guardrail Guardrail", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void failsWithoutARegion() {
        var stack = Templates.stack("us-east-1");
        assertThatThrownBy(() -> new EnforcedGuardrails(stack, "Enforced", props(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Enforced: policy: names no Region · name the guardrail of at least one Region");
    }

    @Test
    void failsOnAHoleWithoutAValue() {
        var stack = Templates.stack("us-east-1");
        var hole = Map.of("us-east-1", Text.of(Guardrail.arn("guardrail")));
        assertThatThrownBy(() -> new EnforcedGuardrails(stack, "Enforced", props(hole)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Enforced: holes: \"guardrail.arn\" has no value · give it with holes(...)");
    }

    @Test
    void failsWithoutWhatIsRequired() {
        assertThatThrownBy(
                        () -> EnforcedGuardrailsProps.builder().attachment(UNIT).build())
                .hasMessage("EnforcedGuardrailsProps: policy: missing · give it with policy(...)");
        assertThatThrownBy(() -> EnforcedGuardrailsProps.builder().build())
                .hasMessage("EnforcedGuardrailsProps: attachment: missing · give it with attachment(...)");
        assertThatThrownBy(() -> SharedGuardrailProps.builder().build())
                .hasMessage("SharedGuardrailProps: guardrail: missing · give it with guardrail(...)");
    }

    @Test
    void failsOnAnOrganizationThatIsNone() {
        var stack = Templates.stack("us-east-1");
        var props = SharedGuardrailProps.builder()
                .guardrail(new Guardrail("guardrail", "ai", GuardrailPreset.STRICT.content(), new TreeMap<>()))
                .organization("acme")
                .build();
        assertThatThrownBy(() -> new SharedGuardrail(stack, "Guardrail", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Guardrail: organization: \"acme\" is no organization · write it like o-exampleorgid");
    }
}
