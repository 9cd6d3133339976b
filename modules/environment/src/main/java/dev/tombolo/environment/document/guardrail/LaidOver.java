package dev.tombolo.environment.document.guardrail;

import dev.tombolo.blueprint.guardrail.BlockedMessages;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailTiers;
import dev.tombolo.blueprint.guardrail.ManagedWords;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import dev.tombolo.blueprint.guardrail.RegexFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays parts over their preset: a filter or type of data that both name is as the parts have it.
 *
 * @param parts the parts
 */
record LaidOver(GuardrailParts parts) {
    private static final GuardrailContent NOTHING =
            new GuardrailContent(List.of(), List.of(), List.of(), List.of(), List.of());

    GuardrailContent content() {
        var base = parts.preset().map(word -> word.preset().content()).orElse(NOTHING);
        return new GuardrailContent(
                over(base.contentFilters(), filters(), ContentFilter::type),
                topics(),
                parts.words(),
                managedWords(base),
                over(base.piiEntities(), entities(), PiiEntity::type),
                regexes(),
                parts.grounding().map(Grounding::filters).orElse(List.of()),
                parts.tier().map(GuardrailTierWord::tiers).orElse(GuardrailTiers.CLASSIC),
                messages());
    }

    private static <T, K> List<T> over(List<T> base, List<T> parts, Function<T, K> key) {
        var byKey = new LinkedHashMap<K, T>();
        Stream.concat(base.stream(), parts.stream()).forEach(part -> byKey.put(key.apply(part), part));
        return List.copyOf(byKey.values());
    }

    private List<ContentFilter> filters() {
        return parts.content().map(ContentFilters::filters).orElse(List.of());
    }

    private List<DeniedTopic> topics() {
        return parts.topics().entrySet().stream()
                .map(topic -> new DeniedTopic(
                        topic.getKey(),
                        topic.getValue().definition(),
                        topic.getValue().examples()))
                .toList();
    }

    private List<ManagedWords> managedWords(GuardrailContent base) {
        var given = parts.managedWords().stream().map(word -> ManagedWords.PROFANITY);
        return Stream.concat(base.managedWords().stream(), given).distinct().toList();
    }

    private List<PiiEntity> entities() {
        return parts.pii().entrySet().stream()
                .map(entity -> new PiiEntity(entity.getKey(), entity.getValue().action()))
                .toList();
    }

    private List<RegexFilter> regexes() {
        return parts.regexes().entrySet().stream()
                .map(regex -> new RegexFilter(
                        regex.getKey(),
                        regex.getValue().pattern(),
                        regex.getValue().action().action(),
                        regex.getValue().description()))
                .toList();
    }

    private BlockedMessages messages() {
        return new BlockedMessages(
                message(GuardrailParts.Messages::input, BlockedMessages.DEFAULT.input()),
                message(GuardrailParts.Messages::outputs, BlockedMessages.DEFAULT.outputs()));
    }

    private String message(Function<GuardrailParts.Messages, Optional<String>> which, String other) {
        return parts.messages().flatMap(which).orElse(other);
    }
}
