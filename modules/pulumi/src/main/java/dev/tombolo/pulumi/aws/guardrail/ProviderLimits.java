package dev.tombolo.pulumi.aws.guardrail;

import dev.tombolo.blueprint.guardrail.FilterAction;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.Modality;

/**
 * What the provider cannot say of a guardrail. Read from the classes of {@code com.pulumi:aws} 6.83.0 on 2026-11-23:
 * {@code GuardrailArgs} has no cross-Region profile, a content filter has type and strengths only, a grounding filter type
 * and threshold only.
 */
final class ProviderLimits {
    private ProviderLimits() {}

    /** Tells whether the provider would leave out a part of a content. */
    static boolean exceededBy(GuardrailContent content) {
        return content.tiers().needCrossRegion()
                || content.contentFilters().stream()
                        .anyMatch(filter -> filter.action() == FilterAction.NONE
                                || filter.modalities().contains(Modality.IMAGE))
                || content.groundingFilters().stream().anyMatch(filter -> filter.action() == FilterAction.NONE);
    }
}
