package dev.tombolo.pulumi.aws.guardrail;

import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.GroundingFilter;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailTier;
import dev.tombolo.blueprint.guardrail.ManagedWords;
import dev.tombolo.blueprint.guardrail.Modality;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.guardrail.RegexFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The parts of a guardrail as CloudFormation writes them. A part without an element is left out: an empty one is refused.
 *
 * @param content what is filtered
 */
record TemplatePolicies(GuardrailContent content) {
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        present(properties, "ContentPolicyConfig", contentPolicy());
        present(properties, "TopicPolicyConfig", topicPolicy());
        present(properties, "WordPolicyConfig", wordPolicy());
        present(properties, "SensitiveInformationPolicyConfig", sensitiveInformationPolicy());
        present(properties, "ContextualGroundingPolicyConfig", groundingPolicy());
        return properties;
    }

    private static void present(Map<String, Object> properties, String name, Map<String, Object> policy) {
        if (!policy.isEmpty()) {
            properties.put(name, policy);
        }
    }

    private static <T> void list(
            Map<String, Object> policy, String name, List<T> elements, Function<T, Map<String, Object>> written) {
        if (!elements.isEmpty()) {
            policy.put(name, elements.stream().map(written).toList());
        }
    }

    /** The classic tier is Bedrock's default. */
    private static void tier(Map<String, Object> policy, String name, GuardrailTier tier) {
        if (!policy.isEmpty() && tier != GuardrailTier.CLASSIC) {
            policy.put(name, Map.of("TierName", tier.name()));
        }
    }

    private Map<String, Object> contentPolicy() {
        var policy = new LinkedHashMap<String, Object>();
        list(policy, "FiltersConfig", content.contentFilters(), TemplatePolicies::filter);
        tier(policy, "ContentFiltersTierConfig", content.tiers().content());
        return policy;
    }

    /** What is as Bedrock does it by default is left out. */
    private static Map<String, Object> filter(ContentFilter filter) {
        var written = new LinkedHashMap<String, Object>();
        written.put("Type", filter.type().name());
        written.put("InputStrength", filter.inputStrength().name());
        written.put("OutputStrength", filter.outputStrength().name());
        if (filter.action() != FilterAction.BLOCK) {
            written.put("InputAction", filter.action().name());
            written.put("OutputAction", filter.action().name());
        }
        if (filter.modalities().contains(Modality.IMAGE)) {
            var modalities = filter.modalities().stream().map(Enum::name).toList();
            written.put("InputModalities", modalities);
            written.put("OutputModalities", modalities);
        }
        return written;
    }

    private Map<String, Object> topicPolicy() {
        var policy = new LinkedHashMap<String, Object>();
        list(policy, "TopicsConfig", content.deniedTopics(), TemplatePolicies::topic);
        tier(policy, "TopicsTierConfig", content.tiers().topics());
        return policy;
    }

    private static Map<String, Object> topic(DeniedTopic topic) {
        var written = new LinkedHashMap<String, Object>();
        written.put("Name", topic.name());
        written.put("Definition", topic.definition());
        if (!topic.examples().isEmpty()) {
            written.put("Examples", topic.examples());
        }
        written.put("Type", "DENY");
        return written;
    }

    private Map<String, Object> wordPolicy() {
        var policy = new LinkedHashMap<String, Object>();
        list(policy, "WordsConfig", content.words(), word -> Map.of("Text", word));
        list(
                policy,
                "ManagedWordListsConfig",
                content.managedWords(),
                (ManagedWords words) -> Map.of("Type", words.name()));
        return policy;
    }

    private Map<String, Object> sensitiveInformationPolicy() {
        var policy = new LinkedHashMap<String, Object>();
        list(policy, "PiiEntitiesConfig", content.piiEntities(), TemplatePolicies::entity);
        list(policy, "RegexesConfig", content.regexes(), TemplatePolicies::regex);
        return policy;
    }

    private static Map<String, Object> entity(PiiEntity entity) {
        var written = new LinkedHashMap<String, Object>();
        written.put("Type", entity.type());
        written.put("Action", entity.action().name());
        return written;
    }

    private static Map<String, Object> regex(RegexFilter regex) {
        var written = new LinkedHashMap<String, Object>();
        written.put("Name", regex.name());
        written.put("Pattern", regex.pattern());
        written.put("Action", regex.action().name());
        regex.description().ifPresent(description -> written.put("Description", description));
        return written;
    }

    private Map<String, Object> groundingPolicy() {
        var policy = new LinkedHashMap<String, Object>();
        list(policy, "FiltersConfig", content.groundingFilters(), TemplatePolicies::grounding);
        return policy;
    }

    private static Map<String, Object> grounding(GroundingFilter filter) {
        var written = new LinkedHashMap<String, Object>();
        written.put("Type", filter.type().name());
        written.put("Threshold", filter.threshold());
        written.put("Action", filter.action().name());
        return written;
    }
}
