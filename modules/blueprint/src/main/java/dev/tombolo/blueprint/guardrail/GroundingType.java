package dev.tombolo.blueprint.guardrail;

/** What an answer is held against (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html, 2026-11-23). */
public enum GroundingType {
    /** Whether the answer follows from the source that the call gives. */
    GROUNDING,
    /** Whether the answer is about what was asked. */
    RELEVANCE
}
