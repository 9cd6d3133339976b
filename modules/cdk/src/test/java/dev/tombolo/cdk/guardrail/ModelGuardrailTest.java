package dev.tombolo.cdk.guardrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.guardrail.BlockedMessages;
import dev.tombolo.blueprint.guardrail.ContentCategory;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.FilterStrength;
import dev.tombolo.blueprint.guardrail.GroundingFilter;
import dev.tombolo.blueprint.guardrail.GroundingType;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.guardrail.GuardrailTiers;
import dev.tombolo.blueprint.guardrail.ManagedWords;
import dev.tombolo.blueprint.guardrail.PiiAction;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.guardrail.RegexFilter;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.kms.Key;

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
    void writesWhatIsMoreThanAPresetInBedrocksWords() {
        var filter = ContentFilter.of(ContentCategory.HATE, FilterStrength.HIGH);
        var content = new GuardrailContent(
                        List.of(filter.withImages().doing(FilterAction.NONE)),
                        List.of(new DeniedTopic("votes", "how to vote", List.of())),
                        List.of(),
                        List.of(),
                        List.of())
                .withRegexes(List.of(
                        new RegexFilter("claim", "C-[0-9]{8}", PiiAction.ANONYMIZE, Optional.of("a claim's number"))))
                .withGrounding(List.of(new GroundingFilter(GroundingType.RELEVANCE, 0.5, FilterAction.NONE)))
                .withTiers(GuardrailTiers.STANDARD)
                .withMessages(new BlockedMessages("not this", "not that"));
        assertThat(Templates.only(synthesized(content), "AWS::Bedrock::Guardrail"))
                .isEqualTo(Templates.json("""
                        {"Name": "claims",
                         "BlockedInputMessaging": "not this",
                         "BlockedOutputsMessaging": "not that",
                         "ContentPolicyConfig": {
                           "FiltersConfig": [
                             {"Type": "HATE", "InputStrength": "HIGH", "OutputStrength": "HIGH",
                              "InputAction": "NONE", "OutputAction": "NONE",
                              "InputModalities": ["TEXT", "IMAGE"], "OutputModalities": ["TEXT", "IMAGE"]}],
                           "ContentFiltersTierConfig": {"TierName": "STANDARD"}},
                         "TopicPolicyConfig": {
                           "TopicsConfig": [{"Name": "votes", "Definition": "how to vote", "Type": "DENY"}],
                           "TopicsTierConfig": {"TierName": "STANDARD"}},
                         "SensitiveInformationPolicyConfig": {"RegexesConfig": [
                           {"Name": "claim", "Pattern": "C-[0-9]{8}", "Action": "ANONYMIZE",
                            "Description": "a claim's number"}]},
                         "ContextualGroundingPolicyConfig": {"FiltersConfig": [
                           {"Type": "RELEVANCE", "Threshold": 0.5, "Action": "NONE"}]},
                         "CrossRegionConfig": {"GuardrailProfileArn":
                           "arn:aws:bedrock:us-east-1:111122223333:guardrail-profile/us.guardrail.v1:0"},
                         "Tags": [{"Key": "cost-centre", "Value": "4711"}]}
                        """));
    }

    @Test
    void letsCallersUseTheKeyTheProfileAndAFormerVersion() {
        var stack = Templates.stack("us-east-1");
        var key = Key.Builder.create(stack, "Key").build();
        var guardrail = new ModelGuardrail(
                stack,
                "Guardrail",
                ModelGuardrailProps.builder()
                        .name("claims")
                        .content(GuardrailPreset.STRICT.content().withTiers(GuardrailTiers.STANDARD))
                        .encryptionKey(key)
                        .build());
        new ModelConsumer(
                stack,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(Consumers.anywhere(Consumers.LAMBDA, Consumers.openWeights())
                                .guarded(guardrail.getDemand().alsoAccepting(List.of(3))))
                        .holes(guardrail.getHoles())
                        .build());
        var template = Templates.of(stack);
        var keyArn = Templates.json("{\"Fn::GetAtt\": [\"Key961B73FD\", \"Arn\"]}");
        assertThat(Templates.only(template, "AWS::Bedrock::Guardrail").path("KmsKeyArn"))
                .isEqualTo(keyArn);
        var statements = Templates.only(template, "AWS::IAM::Role").at("/Policies/0/PolicyDocument/Statement");
        assertThat(statements.findValuesAsText("Sid"))
                .containsExactly("InvokeModelsInRegion", "ApplyGuardrail", "DecryptGuardrail", "DenyWithoutGuardrail");
        assertThat(statements.path(1).path("Resource")).hasSize(4);
        assertThat(statements.path(2).path("Resource")).isEqualTo(keyArn);
        assertThat(statements
                        .at("/3/Condition/StringNotEquals/bedrock:GuardrailIdentifier/1")
                        .toString())
                .endsWith(",\":3\"]]}");
    }

    @Test
    void failsOnTheStandardTierWhereNoProfileIsKnown() {
        var stack = Templates.stack("ap-southeast-2");
        var props = ModelGuardrailProps.builder()
                .name("claims")
                .content(GuardrailPreset.STRICT.content().withTiers(GuardrailTiers.STANDARD))
                .build();
        assertThatThrownBy(() -> new ModelGuardrail(stack, "Guardrail", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Team/Guardrail: content: the standard tier needs a guardrail profile, and none is known for"
                                + " ap-southeast-2 · use the classic tier");
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
