package dev.tombolo.cdk.guardrail;

import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailTier;
import dev.tombolo.blueprint.guardrail.Modality;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.bedrock.CfnGuardrail;

/**
 * The parts of a guardrail as CloudFormation writes them. A part without an element is left out: an empty one is refused.
 *
 * @param content what is filtered
 */
record GuardrailPolicies(GuardrailContent content) {
    CfnGuardrail.Builder addedTo(CfnGuardrail.Builder guardrail) {
        contentPolicy().ifPresent(guardrail::contentPolicyConfig);
        topicPolicy().ifPresent(guardrail::topicPolicyConfig);
        words().ifPresent(guardrail::wordPolicyConfig);
        sensitiveInformation().ifPresent(guardrail::sensitiveInformationPolicyConfig);
        present(groundingFilters())
                .map(filters -> CfnGuardrail.ContextualGroundingPolicyConfigProperty.builder()
                        .filtersConfig(filters)
                        .build())
                .ifPresent(guardrail::contextualGroundingPolicyConfig);
        return guardrail;
    }

    private Optional<CfnGuardrail.ContentPolicyConfigProperty> contentPolicy() {
        return present(contentFilters())
                .map(filters -> CfnGuardrail.ContentPolicyConfigProperty.builder()
                        .filtersConfig(filters)
                        .contentFiltersTierConfig(tier(content.tiers().content())
                                .map(tier -> CfnGuardrail.ContentFiltersTierConfigProperty.builder()
                                        .tierName(tier)
                                        .build())
                                .orElse(null))
                        .build());
    }

    private Optional<CfnGuardrail.TopicPolicyConfigProperty> topicPolicy() {
        return present(topics())
                .map(topics -> CfnGuardrail.TopicPolicyConfigProperty.builder()
                        .topicsConfig(topics)
                        .topicsTierConfig(tier(content.tiers().topics())
                                .map(tier -> CfnGuardrail.TopicsTierConfigProperty.builder()
                                        .tierName(tier)
                                        .build())
                                .orElse(null))
                        .build());
    }

    /** The classic tier is Bedrock's default. */
    private static Optional<String> tier(GuardrailTier tier) {
        return tier == GuardrailTier.CLASSIC ? Optional.empty() : Optional.of(tier.name());
    }

    private List<CfnGuardrail.ContentFilterConfigProperty> contentFilters() {
        return content.contentFilters().stream().map(GuardrailPolicies::filter).toList();
    }

    /** What is as Bedrock does it by default is left out. */
    private static CfnGuardrail.ContentFilterConfigProperty filter(ContentFilter filter) {
        var property = CfnGuardrail.ContentFilterConfigProperty.builder()
                .type(filter.type().name())
                .inputStrength(filter.inputStrength().name())
                .outputStrength(filter.outputStrength().name());
        if (filter.action() != FilterAction.BLOCK) {
            property.inputAction(filter.action().name())
                    .outputAction(filter.action().name());
        }
        if (filter.modalities().contains(Modality.IMAGE)) {
            var modalities = filter.modalities().stream().map(Enum::name).toList();
            property.inputModalities(modalities).outputModalities(modalities);
        }
        return property.build();
    }

    private List<CfnGuardrail.TopicConfigProperty> topics() {
        return content.deniedTopics().stream()
                .map(topic -> CfnGuardrail.TopicConfigProperty.builder()
                        .name(topic.name())
                        .definition(topic.definition())
                        .examples(present(topic.examples()).orElse(null))
                        .type("DENY")
                        .build())
                .toList();
    }

    private Optional<CfnGuardrail.WordPolicyConfigProperty> words() {
        var words = content.words().stream()
                .map(word ->
                        CfnGuardrail.WordConfigProperty.builder().text(word).build())
                .toList();
        var managed = content.managedWords().stream()
                .map(list -> CfnGuardrail.ManagedWordsConfigProperty.builder()
                        .type(list.name())
                        .build())
                .toList();
        return words.isEmpty() && managed.isEmpty()
                ? Optional.empty()
                : Optional.of(CfnGuardrail.WordPolicyConfigProperty.builder()
                        .wordsConfig(present(words).orElse(null))
                        .managedWordListsConfig(present(managed).orElse(null))
                        .build());
    }

    private Optional<CfnGuardrail.SensitiveInformationPolicyConfigProperty> sensitiveInformation() {
        return content.piiEntities().isEmpty() && content.regexes().isEmpty()
                ? Optional.empty()
                : Optional.of(CfnGuardrail.SensitiveInformationPolicyConfigProperty.builder()
                        .piiEntitiesConfig(present(piiEntities()).orElse(null))
                        .regexesConfig(present(regexes()).orElse(null))
                        .build());
    }

    private List<CfnGuardrail.RegexConfigProperty> regexes() {
        return content.regexes().stream()
                .map(regex -> CfnGuardrail.RegexConfigProperty.builder()
                        .name(regex.name())
                        .pattern(regex.pattern())
                        .action(regex.action().name())
                        .description(regex.description().orElse(null))
                        .build())
                .toList();
    }

    private List<CfnGuardrail.ContextualGroundingFilterConfigProperty> groundingFilters() {
        return content.groundingFilters().stream()
                .map(filter -> CfnGuardrail.ContextualGroundingFilterConfigProperty.builder()
                        .type(filter.type().name())
                        .threshold(filter.threshold())
                        .action(filter.action().name())
                        .build())
                .toList();
    }

    private List<CfnGuardrail.PiiEntityConfigProperty> piiEntities() {
        return content.piiEntities().stream()
                .map(entity -> CfnGuardrail.PiiEntityConfigProperty.builder()
                        .type(entity.type())
                        .action(entity.action().name())
                        .build())
                .toList();
    }

    private static <T> Optional<List<T>> present(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
