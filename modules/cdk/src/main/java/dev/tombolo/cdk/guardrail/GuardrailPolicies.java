package dev.tombolo.cdk.guardrail;

import dev.tombolo.blueprint.guardrail.GuardrailContent;
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
        present(contentFilters())
                .map(filters -> CfnGuardrail.ContentPolicyConfigProperty.builder()
                        .filtersConfig(filters)
                        .build())
                .ifPresent(guardrail::contentPolicyConfig);
        present(topics())
                .map(topics -> CfnGuardrail.TopicPolicyConfigProperty.builder()
                        .topicsConfig(topics)
                        .build())
                .ifPresent(guardrail::topicPolicyConfig);
        words().ifPresent(guardrail::wordPolicyConfig);
        present(piiEntities())
                .map(entities -> CfnGuardrail.SensitiveInformationPolicyConfigProperty.builder()
                        .piiEntitiesConfig(entities)
                        .build())
                .ifPresent(guardrail::sensitiveInformationPolicyConfig);
        return guardrail;
    }

    private List<CfnGuardrail.ContentFilterConfigProperty> contentFilters() {
        return content.contentFilters().stream()
                .map(filter -> CfnGuardrail.ContentFilterConfigProperty.builder()
                        .type(filter.type().name())
                        .inputStrength(filter.inputStrength().name())
                        .outputStrength(filter.outputStrength().name())
                        .build())
                .toList();
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
