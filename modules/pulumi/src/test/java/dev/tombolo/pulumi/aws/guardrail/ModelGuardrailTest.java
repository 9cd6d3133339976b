package dev.tombolo.pulumi.aws.guardrail;

import static dev.tombolo.pulumi.Recordings.access;
import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.oneLine;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.guardrail.BlockedMessages;
import dev.tombolo.blueprint.guardrail.ContentCategory;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.FilterStrength;
import dev.tombolo.blueprint.guardrail.GroundingFilter;
import dev.tombolo.blueprint.guardrail.GroundingType;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailTiers;
import dev.tombolo.blueprint.guardrail.ManagedWords;
import dev.tombolo.blueprint.guardrail.PiiAction;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.guardrail.RegexFilter;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.pulumi.Recordings;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.access.ModelConsumerArgs;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.model.ModelSelection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelGuardrailTest {
    private static final String GUARDRAIL = "aws:bedrock/guardrail:Guardrail|guard-guardrail";
    private static final String VERSION = "aws:bedrock/guardrailVersion:GuardrailVersion|guard-version-4bf0f7e2bd";
    private static final String DIGEST = "09b076fd46";
    private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    private static final GuardrailContent EVERY_PART = new GuardrailContent(
            List.of(ContentFilter.of(ContentCategory.PROMPT_ATTACK, FilterStrength.HIGH)),
            List.of(new DeniedTopic("advice", "which securities to buy", List.of("Shall I buy?"))),
            List.of("secret word"),
            List.of(ManagedWords.PROFANITY),
            List.of(new PiiEntity("PASSWORD", PiiAction.BLOCK)));

    @Test
    void writesEveryPartInTheProvidersWords() {
        var args = ModelGuardrailArgs.builder()
                .name("claims")
                .content(EVERY_PART)
                .tags(Map.of("cost-centre", "4711"))
                .build();
        var recording = record(context -> new ModelGuardrail("guard", args));
        assertThat(inputs(recording, GUARDRAIL))
                .isEqualTo(Map.of(
                        "name",
                        "claims",
                        "blockedInputMessaging",
                        "This request is blocked by the guardrail of its environment.",
                        "blockedOutputsMessaging",
                        "The answer is blocked by the guardrail of its environment.",
                        "contentPolicyConfig",
                        Map.of(
                                "filtersConfigs",
                                List.of(Map.of(
                                        "type", "PROMPT_ATTACK", "inputStrength", "HIGH", "outputStrength", "NONE"))),
                        "topicPolicyConfig",
                        Map.of(
                                "topicsConfigs",
                                List.of(Map.of(
                                        "name",
                                        "advice",
                                        "definition",
                                        "which securities to buy",
                                        "examples",
                                        List.of("Shall I buy?"),
                                        "type",
                                        "DENY"))),
                        "wordPolicyConfig",
                        Map.of(
                                "wordsConfigs", List.of(Map.of("text", "secret word")),
                                "managedWordListsConfigs", List.of(Map.of("type", "PROFANITY"))),
                        "sensitiveInformationPolicyConfig",
                        Map.of("piiEntitiesConfigs", List.of(Map.of("type", "PASSWORD", "action", "BLOCK"))),
                        "tags",
                        Map.of("cost-centre", "4711")));
    }

    @Test
    void writesRegularExpressionsGroundingMessagesAndTheKey() {
        var content = new GuardrailContent(List.of(), List.of(), List.of(), List.of(), List.of())
                .withRegexes(List.of(
                        new RegexFilter("claim", "C-[0-9]{8}", PiiAction.ANONYMIZE, Optional.of("a claim's number"))))
                .withGrounding(List.of(new GroundingFilter(GroundingType.RELEVANCE, 0.5, FilterAction.BLOCK)))
                .withMessages(new BlockedMessages("not this", "not that"));
        var args = ModelGuardrailArgs.builder()
                .name("claims")
                .content(content)
                .encryptionKeyArn(KEY)
                .build();
        var recording = record(context -> new ModelGuardrail("guard", args));
        assertThat(inputs(recording, GUARDRAIL))
                .isEqualTo(Map.of(
                        "name",
                        "claims",
                        "blockedInputMessaging",
                        "not this",
                        "blockedOutputsMessaging",
                        "not that",
                        "sensitiveInformationPolicyConfig",
                        Map.of(
                                "regexesConfigs",
                                List.of(Map.of(
                                        "name",
                                        "claim",
                                        "pattern",
                                        "C-[0-9]{8}",
                                        "action",
                                        "ANONYMIZE",
                                        "description",
                                        "a claim's number"))),
                        "contextualGroundingPolicyConfig",
                        Map.of("filtersConfigs", List.of(Map.of("type", "RELEVANCE", "threshold", 0.5))),
                        "kmsKeyArn",
                        KEY,
                        "tags",
                        Map.of()));
    }

    @Test
    void letsCallersUseTheKeyAndAFormerVersion() {
        var recording = record(context -> {
            var guardrail = new ModelGuardrail(
                    "guard",
                    ModelGuardrailArgs.builder()
                            .name("claims")
                            .encryptionKeyArn(KEY)
                            .build());
            var consumer = ModelConsumerArgs.builder()
                    .access(access("gpt-oss-120b"))
                    .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                    .guardrail(guardrail.demand().alsoAccepting(List.of(3)))
                    .holes(guardrail.holes())
                    .build();
            new ModelConsumer("claims", consumer);
        });
        assertThat(inputs(recording, "aws:iam/rolePolicy:RolePolicy|claims-policy")
                        .get("policy"))
                .asString()
                .contains("\"Action\":\"kms:Decrypt\",\"Resource\":\"" + KEY + "\"")
                .contains("\"bedrock:GuardrailIdentifier\":[\"<<" + GUARDRAIL + "|guardrailArn>>:<<" + VERSION
                        + "|version>>\",\"<<" + GUARDRAIL + "|guardrailArn>>:3\"]");
    }

    private static final String STACK = "aws:cloudformation/stack:Stack|guard-stack";
    private static final ContentFilter HATE = ContentFilter.of(ContentCategory.HATE, FilterStrength.HIGH);

    private static GuardrailContent filtered(ContentFilter filter) {
        return new GuardrailContent(List.of(filter), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void whatTheProviderCannotSayGoesThroughAStackOfCloudFormation() {
        var content = EVERY_PART
                .withRegexes(List.of(
                        new RegexFilter("claim", "C-[0-9]{8}", PiiAction.ANONYMIZE, Optional.of("a claim's number"))))
                .withGrounding(List.of(new GroundingFilter(GroundingType.RELEVANCE, 0.5, FilterAction.NONE)))
                .withTiers(GuardrailTiers.STANDARD);
        var recording = record(context -> {
            var guardrail = new ModelGuardrail(
                    "guard",
                    ModelGuardrailArgs.builder()
                            .name("claims")
                            .content(content)
                            .place(access("gpt-oss-120b"))
                            .encryptionKeyArn(KEY)
                            .tags(Map.of("cost-centre", "4711"))
                            .build());
            assertThat(PulumiTest.extractValue(guardrail.arn())).isEqualTo("<<" + STACK + "|outputs.GuardrailArn>>");
            assertThat(PulumiTest.extractValue(guardrail.version()))
                    .isEqualTo("<<" + STACK + "|outputs.GuardrailVersion>>");
        });
        assertThat(addresses(recording)).containsExactly(STACK, "tombolo:aws:ModelGuardrail|guard");
        assertThat(inputs(recording, STACK))
                .containsEntry("tags", Map.of("cost-centre", "4711"))
                .containsEntry("templateBody", oneLine("""
                        {"Resources":{"Guardrail":{"Type":"AWS::Bedrock::Guardrail","Properties":{"Name":"claims-stack",
                        "BlockedInputMessaging":"This request is blocked by the guardrail of its environment.",
                        "BlockedOutputsMessaging":"The answer is blocked by the guardrail of its environment.",
                        "CrossRegionConfig":{"GuardrailProfileArn":
                        "arn:aws:bedrock:us-east-1:333333333333:guardrail-profile/us.guardrail.v1:0"},
                        "KmsKeyArn":"%s",
                        "ContentPolicyConfig":{"FiltersConfig":[
                        {"Type":"PROMPT_ATTACK","InputStrength":"HIGH","OutputStrength":"NONE"}],
                        "ContentFiltersTierConfig":{"TierName":"STANDARD"}},
                        "TopicPolicyConfig":{"TopicsConfig":[{"Name":"advice","Definition":"which securities to buy",
                        "Examples":["Shall I buy?"],"Type":"DENY"}],"TopicsTierConfig":{"TierName":"STANDARD"}},
                        "WordPolicyConfig":{"WordsConfig":[{"Text":"secret word"}],
                        "ManagedWordListsConfig":[{"Type":"PROFANITY"}]},
                        "SensitiveInformationPolicyConfig":{"PiiEntitiesConfig":[{"Type":"PASSWORD","Action":"BLOCK"}],
                        "RegexesConfig":[{"Name":"claim","Pattern":"C-[0-9]{8}","Action":"ANONYMIZE",
                        "Description":"a claim's number"}]},
                        "ContextualGroundingPolicyConfig":{"FiltersConfig":[
                        {"Type":"RELEVANCE","Threshold":0.5,"Action":"NONE"}]},
                        "Tags":[{"Key":"cost-centre","Value":"4711"}]}},
                        "Version%2$s":{"Type":"AWS::Bedrock::GuardrailVersion","Properties":{
                        "GuardrailIdentifier":{"Fn::GetAtt":["Guardrail","GuardrailId"]},
                        "Description":"content %2$s"},
                        "DeletionPolicy":"Retain","UpdateReplacePolicy":"Retain"}},
                        "Outputs":{"GuardrailArn":{"Value":{"Fn::GetAtt":["Guardrail","GuardrailArn"]}},
                        "GuardrailVersion":{"Value":{"Fn::GetAtt":["Version%2$s","Version"]}}}}
                        """.formatted(KEY, DIGEST)));
    }

    @Test
    void imagesAndWhatOnlyDetectsGoThroughAStackToo() {
        assertThat(template(filtered(HATE.withImages())))
                .contains("\"InputModalities\":[\"TEXT\",\"IMAGE\"],\"OutputModalities\":[\"TEXT\",\"IMAGE\"]");
        assertThat(template(filtered(HATE.doing(FilterAction.NONE))))
                .contains("\"InputAction\":\"NONE\",\"OutputAction\":\"NONE\"")
                .doesNotContain("Tier", "WordPolicyConfig", "CrossRegionConfig", "KmsKeyArn");
    }

    private static String template(GuardrailContent content) {
        var args = ModelGuardrailArgs.builder().name("claims").content(content).build();
        var recording = record(context -> new ModelGuardrail("guard", args));
        return String.valueOf(inputs(recording, STACK).get("templateBody"));
    }

    @Test
    void aConsumerMayApplyTheProfileOfTheStandardTier() {
        var recording = record(context -> {
            var guardrail = new ModelGuardrail(
                    "guard",
                    ModelGuardrailArgs.builder()
                            .name("claims")
                            .content(filtered(HATE).withTiers(GuardrailTiers.STANDARD))
                            .place(access("gpt-oss-120b"))
                            .build());
            new ModelConsumer("claims", args(access("gpt-oss-120b"), guardrail).build());
        });
        assertThat(inputs(recording, "aws:iam/rolePolicy:RolePolicy|claims-policy")
                        .get("policy"))
                .asString()
                .contains("arn:aws:bedrock:us-west-2:333333333333:guardrail-profile/us.guardrail.v1:0")
                .contains("\"bedrock:GuardrailIdentifier\":\"<<" + STACK + "|outputs.GuardrailArn>>:<<" + STACK
                        + "|outputs.GuardrailVersion>>\"");
    }

    @Test
    void failsOnAStandardTierWithoutAPlaceThatIsKnown() {
        var content = filtered(HATE).withTiers(GuardrailTiers.STANDARD);
        assertThatThrownBy(() -> ModelGuardrailArgs.builder()
                        .name("claims")
                        .content(content)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelGuardrail: place is missing beside the standard tier · give it with place(...)");
        var sydney = CatalogReader.shipped().region("ap-southeast-2", Cloud.AWS).orElseThrow();
        assertThatThrownBy(() -> ModelGuardrailArgs.builder()
                        .name("claims")
                        .content(content)
                        .place(new AwsPlace(sydney, Text.of(Recordings.ACCOUNT)))
                        .build())
                .hasMessage(
                        "ModelGuardrail: content has the standard tier, which judges in several Regions, and none are"
                                + " known for ap-southeast-2 · use the classic tier");
    }

    @Test
    void namesTheVersionByTheContentAndKeepsIt() {
        var args = ModelGuardrailArgs.builder().name("claims").build();
        var recording = record(context -> new ModelGuardrail("guard", args));
        assertThat(addresses(recording))
                .containsExactlyInAnyOrder(GUARDRAIL, VERSION, "tombolo:aws:ModelGuardrail|guard");
        assertThat(inputs(recording, VERSION))
                .isEqualTo(Map.of(
                        "guardrailArn",
                        "<<aws:bedrock/guardrail:Guardrail|guard-guardrail|guardrailArn>>",
                        "description",
                        "content 4bf0f7e2bd",
                        "skipDestroy",
                        true));
    }

    @Test
    void holdsTheCallsOfAConsumerToIt() {
        var recording = record(context -> {
            var guardrail = new ModelGuardrail(
                    "guard", ModelGuardrailArgs.builder().name("claims").build());
            new ModelConsumer("claims", args(access("gpt-oss-120b"), guardrail).build());
        });
        assertThat(inputs(recording, "aws:iam/rolePolicy:RolePolicy|claims-policy")
                        .get("policy"))
                .asString()
                .contains("\"Resource\":\"<<" + GUARDRAIL + "|guardrailArn>>\"")
                .contains("\"bedrock:GuardrailIdentifier\":\"<<" + GUARDRAIL + "|guardrailArn>>:<<" + VERSION
                        + "|version>>\"");
    }

    @Test
    void failsOnAConsumerWhosePathIsNotStatedToApplyIt() {
        record(context -> {
            var guardrail = new ModelGuardrail(
                    "guard", ModelGuardrailArgs.builder().name("claims").build());
            var builder = args(responses(), guardrail);
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ModelConsumer: demands a guardrail of calls by responses on bedrock-mantle: ignores it"
                            + " · call by converse or invoke-model on bedrock-runtime, or demand none");
        });
    }

    @Test
    void failsWithEverythingThatIsWrong() {
        var nothing = new GuardrailContent(List.of(), List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> ModelGuardrailArgs.builder().content(nothing).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelGuardrail: name is missing · give it with name(...)\n"
                        + "ModelGuardrail: content filters nothing · give at least one filter, or no guardrail");
    }

    private static ModelAccess responses() {
        var models = ModelSelection.on(Cloud.AWS)
                .region("us-east-1")
                .models("gpt-5.5")
                .api(Api.RESPONSES)
                .endpoint(EndpointKind.BEDROCK_MANTLE)
                .build();
        return ModelAccess.of(models, Recordings.ACCOUNT);
    }

    private static ModelConsumerArgs.Builder args(ModelAccess access, ModelGuardrail guardrail) {
        return ModelConsumerArgs.builder()
                .access(access)
                .identity(new AwsIdentity.Service("lambda.amazonaws.com"))
                .guardedBy(guardrail);
    }
}
