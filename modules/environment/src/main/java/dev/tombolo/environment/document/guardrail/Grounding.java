package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.GroundingFilter;
import dev.tombolo.blueprint.guardrail.GroundingType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks of an answer against the source and the question that its call marks. */
public record Grounding(
        @JsonPropertyDescription("The least score of following from the source that passes, from 0 to 1.")
        Optional<Double> grounding,

        @JsonPropertyDescription("The least score of being about the question that passes, from 0 to 1.")
        Optional<Double> relevance,

        @JsonPropertyDescription("What happens to an answer below: block (the default), or detect.")
        Optional<FilterActionWord> action) {
    List<GroundingFilter> filters() {
        return Stream.of(filter(GroundingType.GROUNDING, grounding), filter(GroundingType.RELEVANCE, relevance))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<GroundingFilter> filter(GroundingType type, Optional<Double> threshold) {
        var done = action.map(FilterActionWord::action).orElse(FilterAction.BLOCK);
        return threshold.map(least -> new GroundingFilter(type, least, done));
    }
}
