package dev.tombolo.cdk.guardrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.guardrail.ContentCategory;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.FilterStrength;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.guardrail.ManagedWords;
import dev.tombolo.blueprint.guardrail.PiiAction;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ModelGuardrailTest {
    private static final GuardrailContent EVERY_PART = new GuardrailContent(
            List.of(ContentFilter.of(ContentCategory.PROMPT_ATTACK, FilterStrength.HIGH)),
            List.of(
                    new DeniedTopic("advice", "which securities to buy", List.of("Shall I buy?")),
                    new DeniedTopic("votes", "how to vote", List.of())),
            List.of("secret word"),
            List.of(ManagedWords.PROFANITY),
            List.of(new PiiEntity("PASSWORD", PiiAction.BLOCK)));

    private static JsonNode synthesized(GuardrailContent content) {
        var stack = Templates.stack("us-east-1");
        new ModelGuardrail(
                stack,
                "Guardrail",
                ModelGuardrailProps.builder()
                        .name("claims")
                        .content(content)
                        .tags(Map.of("cost-centre", "4711"))
                        .build());
        return Templates.of(stack);
    }

    @Test
    void writesEveryPartInBedrocksWords() {
        assertThat(Templates.only(synthesized(EVERY_PART), "AWS::Bedrock::Guardrail"))
                .isEqualTo(Templates.json("""
                        {"Name": "claims",
                         "BlockedInputMessaging": "This request is blocked by the guardrail of its environment.",
                         "BlockedOutputsMessaging": "The answer is blocked by the guardrail of its environment.",
                         "ContentPolicyConfig": {"FiltersConfig": [
                           {"Type": "PROMPT_ATTACK", "InputStrength": "HIGH", "OutputStrength": "NONE"}]},
                         "TopicPolicyConfig": {"TopicsConfig": [
                           {"Name": "advice", "Definition": "which securities to buy", "Examples": ["Shall I buy?"],
                            "Type": "DENY"},
                           {"Name": "votes", "Definition": "how to vote", "Type": "DENY"}]},
                         "WordPolicyConfig": {"WordsConfig": [{"Text": "secret word"}],
                                              "ManagedWordListsConfig": [{"Type": "PROFANITY"}]},
                         "SensitiveInformationPolicyConfig": {"PiiEntitiesConfig": [
                           {"Type": "PASSWORD", "Action": "BLOCK"}]},
                         "Tags": [{"Key": "cost-centre", "Value": "4711"}]}
                        """));
    }

    @Test
    void namesTheVersionByTheContentAndRetainsIt() {
        var template = synthesized(GuardrailPreset.STRICT.content());
        var version = template.path("Resources").properties().stream()
                .filter(resource -> resource.getKey().startsWith("GuardrailVersion4bf0f7e2bd"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(version.path("Properties").path("Description").asText()).isEqualTo("content 4bf0f7e2bd");
        assertThat(version.path("DeletionPolicy").asText()).isEqualTo("Retain");
        assertThat(version.path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
    }

    @Test
    void aChangedContentMakesANewVersionAndKeepsTheGuardrail() {
        var strict = Templates.resources(synthesized(GuardrailPreset.STRICT.content()));
        var standard = Templates.resources(synthesized(GuardrailPreset.STANDARD.content()));
        assertThat(strict)
                .filteredOn(line -> standard.contains(line))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("AWS::Bedrock::Guardrail "));
        assertThat(strict).hasSize(2);
        assertThat(standard).hasSize(2);
    }

    @Test
    void holdsTheCallsOfAConsumerToIt() {
        var stack = Templates.stack("us-east-1");
        var guardrail = new ModelGuardrail(
                stack, "Guardrail", ModelGuardrailProps.builder().name("claims").build());
        new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.anywhere(Consumers.LAMBDA, Consumers.openWeights())
                                .guarded(guardrail.getDemand()))
                        .holes(guardrail.getHoles())
                        .build());
        var statements =
                Templates.only(Templates.of(stack), "AWS::IAM::Role").at("/Policies/0/PolicyDocument/Statement");
        assertThat(statements.findValuesAsText("Sid"))
                .containsExactly("InvokeModelsInRegion", "ApplyGuardrail", "DenyWithoutGuardrail");
        assertThat(statements
                        .path(2)
                        .at("/Condition/StringNotEquals/bedrock:GuardrailIdentifier")
                        .toString())
                .startsWith("{\"Fn::Join\":[\"\",[{\"Fn::GetAtt\":[\"Guardrail")
                .contains("\"GuardrailArn\"]},\":\",{\"Fn::GetAtt\":[\"GuardrailVersion4bf0f7e2bd")
                .endsWith("\"Version\"]}]]}");
    }

    @Test
    void failsOnAConsumerWhosePathIgnoresGuardrails() {
        var stack = Templates.stack("us-east-1");
        var guardrail = new ModelGuardrail(
                stack, "Guardrail", ModelGuardrailProps.builder().name("claims").build());
        var props = ModelConsumerProps.builder()
                .consumer(
                        Consumers.anywhere(Consumers.LAMBDA, Consumers.mantle()).guarded(guardrail.getDemand()))
                .holes(guardrail.getHoles())
                .build();
        assertThatThrownBy(() -> new ModelConsumer(stack, "Claims", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Team/Claims: consumer: demands a guardrail of calls by responses on bedrock-mantle: ignores it"
                                + " · call by converse or invoke-model on bedrock-runtime, or demand none");
    }

    @Test
    void failsOnAGuardrailThatFiltersNothingUnderANameThatBedrockRefuses() {
        var nothing = new GuardrailContent(List.of(), List.of(), List.of(), List.of(), List.of());
        var props = ModelGuardrailProps.builder()
                .name("claims guard")
                .content(nothing)
                .build();
        var stack = Templates.stack("us-east-1");
        assertThatThrownBy(() -> new ModelGuardrail(stack, "Guardrail", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Guardrail: content: filters nothing · give at least one filter, or no guardrail\n"
                        + "Team/Guardrail: name: \"claims guard\" is refused by Bedrock"
                        + " · use 1 to 50 letters, digits, hyphens and underscores");
    }

    @Test
    void failsWithoutAName() {
        assertThatThrownBy(() -> ModelGuardrailProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelGuardrailProps: name: missing · give it with name(...)");
    }
}
