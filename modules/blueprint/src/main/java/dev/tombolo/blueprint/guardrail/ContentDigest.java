package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.ShortDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The first ten hexadecimal digits of the SHA-256 of a content in its canonical form. */
final class ContentDigest {
    private static final int LENGTH = 10;

    private ContentDigest() {}

    static String of(GuardrailContent content, Optional<String> profileId) {
        return of(canonical(content, profileId));
    }

    static String of(String text) {
        return ShortDigest.of(text, LENGTH);
    }

    /**
     * Every text stands behind its length, so that no two contents are written alike. What is as it is by default is not
     * written, so that a part that a later release adds makes no new version of a guardrail without it.
     */
    private static String canonical(GuardrailContent content, Optional<String> profileId) {
        var parts = new ArrayList<String>();
        add(
                parts,
                "messages",
                List.of(content.messages().input(), content.messages().outputs()));
        content.contentFilters().forEach(filter -> add(parts, "filter", filter(filter)));
        content.deniedTopics().forEach(topic -> {
            add(parts, "topic", List.of(topic.name(), topic.definition()));
            add(parts, "examples", topic.examples());
        });
        add(parts, "words", content.words());
        add(parts, "managed", content.managedWords().stream().map(Enum::name).toList());
        content.piiEntities()
                .forEach(entity ->
                        add(parts, "pii", List.of(entity.type(), entity.action().name())));
        content.regexes().forEach(regex -> add(parts, "regex", regex(regex)));
        content.groundingFilters().forEach(filter -> add(parts, "grounding", grounding(filter)));
        if (content.tiers().needCrossRegion()) {
            var tiers = content.tiers();
            add(parts, "tiers", List.of(tiers.content().name(), tiers.topics().name()));
        }
        profileId.ifPresent(id -> add(parts, "profile", List.of(id)));
        return String.join("\n", parts);
    }

    private static List<String> filter(ContentFilter filter) {
        var texts = new ArrayList<>(List.of(
                filter.type().name(),
                filter.inputStrength().name(),
                filter.outputStrength().name()));
        if (filter.isMoreThanStrength()) {
            texts.add(filter.action().name());
            filter.modalities().forEach(modality -> texts.add(modality.name()));
        }
        return texts;
    }

    private static List<String> regex(RegexFilter regex) {
        var texts = new ArrayList<>(
                List.of(regex.name(), regex.pattern(), regex.action().name()));
        regex.description().ifPresent(texts::add);
        return texts;
    }

    private static List<String> grounding(GroundingFilter filter) {
        return List.of(
                filter.type().name(),
                Double.toString(filter.threshold()),
                filter.action().name());
    }

    private static void add(List<String> parts, String kind, Collection<String> values) {
        parts.add(kind + " " + values.size());
        values.forEach(value -> parts.add(value.length() + ":" + value));
    }
}
