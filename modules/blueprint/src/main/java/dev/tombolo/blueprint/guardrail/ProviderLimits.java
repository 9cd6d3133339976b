package dev.tombolo.blueprint.guardrail;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the Pulumi provider of AWS cannot say of a guardrail. Read from the classes of {@code com.pulumi:aws} 6.83.0 on
 * 2026-11-23: {@code GuardrailArgs} has no cross-Region profile, a content filter has type and strengths only, a grounding
 * filter type and threshold only.
 */
public final class ProviderLimits {
    private ProviderLimits() {}

    /** Returns each part of a content that the provider would leave out, in the words of Bedrock. */
    public static List<String> missing(GuardrailContent content) {
        return Stream.of(
                        missing(content.tiers().needCrossRegion(), "the standard tier"),
                        missing(has(content, FilterAction.NONE), "content filters that only detect"),
                        missing(
                                content.contentFilters().stream()
                                        .anyMatch(filter -> filter.modalities().contains(Modality.IMAGE)),
                                "content filters on images"),
                        missing(
                                content.groundingFilters().stream()
                                        .anyMatch(filter -> filter.action() == FilterAction.NONE),
                                "grounding that only detects"))
                .flatMap(part -> part)
                .toList();
    }

    private static boolean has(GuardrailContent content, FilterAction action) {
        return content.contentFilters().stream().anyMatch(filter -> filter.action() == action);
    }

    private static Stream<String> missing(boolean asked, String part) {
        return asked ? Stream.of(part) : Stream.empty();
    }
}
