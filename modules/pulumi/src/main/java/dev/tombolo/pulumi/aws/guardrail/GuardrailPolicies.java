package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.aws.bedrock.GuardrailArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailContentPolicyConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailContentPolicyConfigFiltersConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailContextualGroundingPolicyConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailContextualGroundingPolicyConfigFiltersConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailSensitiveInformationPolicyConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailSensitiveInformationPolicyConfigPiiEntitiesConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailSensitiveInformationPolicyConfigRegexesConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailTopicPolicyConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailTopicPolicyConfigTopicsConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailWordPolicyConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailWordPolicyConfigManagedWordListsConfigArgs;
import com.pulumi.aws.bedrock.inputs.GuardrailWordPolicyConfigWordsConfigArgs;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.guardrail.RegexFilter;
import java.util.List;

/**
 * The parts of a guardrail as the provider writes them. A part without an element is left out: an empty one is refused.
 *
 * @param content what is filtered
 */
record GuardrailPolicies(GuardrailContent content) {
    GuardrailArgs.Builder addedTo(GuardrailArgs.Builder guardrail) {
        if (!content.contentFilters().isEmpty()) {
            guardrail.contentPolicyConfig(contentPolicy());
        }
        if (!content.deniedTopics().isEmpty()) {
            guardrail.topicPolicyConfig(topicPolicy());
        }
        if (!content.words().isEmpty() || !content.managedWords().isEmpty()) {
            guardrail.wordPolicyConfig(wordPolicy());
        }
        if (!content.piiEntities().isEmpty() || !content.regexes().isEmpty()) {
            guardrail.sensitiveInformationPolicyConfig(sensitiveInformationPolicy());
        }
        if (!content.groundingFilters().isEmpty()) {
            guardrail.contextualGroundingPolicyConfig(groundingPolicy());
        }
        return guardrail;
    }

    private GuardrailContentPolicyConfigArgs contentPolicy() {
        return GuardrailContentPolicyConfigArgs.builder()
                .filtersConfigs(content.contentFilters().stream()
                        .map(GuardrailPolicies::filter)
                        .toList())
                .build();
    }

    private static GuardrailContentPolicyConfigFiltersConfigArgs filter(ContentFilter filter) {
        return GuardrailContentPolicyConfigFiltersConfigArgs.builder()
                .type(filter.type().name())
                .inputStrength(filter.inputStrength().name())
                .outputStrength(filter.outputStrength().name())
                .build();
    }

    private GuardrailTopicPolicyConfigArgs topicPolicy() {
        return GuardrailTopicPolicyConfigArgs.builder()
                .topicsConfigs(content.deniedTopics().stream()
                        .map(GuardrailPolicies::topic)
                        .toList())
                .build();
    }

    private static GuardrailTopicPolicyConfigTopicsConfigArgs topic(DeniedTopic topic) {
        var args = GuardrailTopicPolicyConfigTopicsConfigArgs.builder()
                .name(topic.name())
                .definition(topic.definition())
                .type("DENY");
        return topic.examples().isEmpty()
                ? args.build()
                : args.examples(topic.examples()).build();
    }

    private GuardrailWordPolicyConfigArgs wordPolicy() {
        return GuardrailWordPolicyConfigArgs.builder()
                .wordsConfigs(words())
                .managedWordListsConfigs(content.managedWords().stream()
                        .map(list -> GuardrailWordPolicyConfigManagedWordListsConfigArgs.builder()
                                .type(list.name())
                                .build())
                        .toList())
                .build();
    }

    private List<GuardrailWordPolicyConfigWordsConfigArgs> words() {
        return content.words().stream()
                .map(word -> GuardrailWordPolicyConfigWordsConfigArgs.builder()
                        .text(word)
                        .build())
                .toList();
    }

    private GuardrailSensitiveInformationPolicyConfigArgs sensitiveInformationPolicy() {
        var policy = GuardrailSensitiveInformationPolicyConfigArgs.builder();
        if (!content.piiEntities().isEmpty()) {
            policy.piiEntitiesConfigs(content.piiEntities().stream()
                    .map(GuardrailPolicies::entity)
                    .toList());
        }
        if (!content.regexes().isEmpty()) {
            policy.regexesConfigs(
                    content.regexes().stream().map(GuardrailPolicies::regex).toList());
        }
        return policy.build();
    }

    private static GuardrailSensitiveInformationPolicyConfigRegexesConfigArgs regex(RegexFilter regex) {
        var args = GuardrailSensitiveInformationPolicyConfigRegexesConfigArgs.builder()
                .name(regex.name())
                .pattern(regex.pattern())
                .action(regex.action().name());
        regex.description().ifPresent(args::description);
        return args.build();
    }

    private GuardrailContextualGroundingPolicyConfigArgs groundingPolicy() {
        return GuardrailContextualGroundingPolicyConfigArgs.builder()
                .filtersConfigs(content.groundingFilters().stream()
                        .map(filter -> GuardrailContextualGroundingPolicyConfigFiltersConfigArgs.builder()
                                .type(filter.type().name())
                                .threshold(filter.threshold())
                                .build())
                        .toList())
                .build();
    }

    private static GuardrailSensitiveInformationPolicyConfigPiiEntitiesConfigArgs entity(PiiEntity entity) {
        return GuardrailSensitiveInformationPolicyConfigPiiEntitiesConfigArgs.builder()
                .type(entity.type())
                .action(entity.action().name())
                .build();
    }
}
