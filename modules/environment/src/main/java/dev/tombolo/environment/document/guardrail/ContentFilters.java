package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.guardrail.ContentCategory;
import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.FilterAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content filters of a guardrail, each with its strength. What is left out is let through, or is as the preset has it. */
public record ContentFilters(
        @JsonPropertyDescription("Language that dehumanizes a group.")
        Optional<FilterStrengthWord> hate,

        @JsonPropertyDescription("Language that demeans a person.")
        Optional<FilterStrengthWord> insults,

        @JsonPropertyDescription("Help with crime or deceit.")
        Optional<FilterStrengthWord> misconduct,

        @JsonPropertyDescription("Text that tries to talk the model out of its instructions; on the way in only.")
        Optional<FilterStrengthWord> promptAttack,

        @JsonPropertyDescription("Sexual interest or activity.")
        Optional<FilterStrengthWord> sexual,

        @JsonPropertyDescription("Praise of injury, or threats of it.")
        Optional<FilterStrengthWord> violence,

        @JsonPropertyDescription("Categories that are looked for in images, too.")
        List<ContentCategoryWord> images,

        @JsonPropertyDescription(
                "Categories that are only detected: the trace tells what was found, and the call goes on.")
        List<ContentCategoryWord> detectOnly) {
    List<ContentFilter> filters() {
        return Stream.of(
                        filter(ContentCategory.HATE, hate),
                        filter(ContentCategory.INSULTS, insults),
                        filter(ContentCategory.MISCONDUCT, misconduct),
                        filter(ContentCategory.PROMPT_ATTACK, promptAttack),
                        filter(ContentCategory.SEXUAL, sexual),
                        filter(ContentCategory.VIOLENCE, violence))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ContentFilter> filter(ContentCategory type, Optional<FilterStrengthWord> word) {
        return word.map(given -> ContentFilter.of(type, given.strength()))
                .map(filter -> names(images, type) ? filter.withImages() : filter)
                .map(filter -> names(detectOnly, type) ? filter.doing(FilterAction.NONE) : filter);
    }

    private static boolean names(List<ContentCategoryWord> words, ContentCategory type) {
        return words.stream().anyMatch(word -> word.category() == type);
    }
}
