package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.Text;

/** Whether calls must carry a guardrail. */
public sealed interface GuardrailDemand {
    /** Calls pass without one. */
    record Free() implements GuardrailDemand {}

    /**
     * Calls that do not name this guardrail in this version are denied.
     *
     * @param arn the guardrail's ARN, without a version
     * @param version the number of the version; never {@code DRAFT}, which changes under its callers
     */
    record Required(Text arn, Text version) implements GuardrailDemand {}
}
