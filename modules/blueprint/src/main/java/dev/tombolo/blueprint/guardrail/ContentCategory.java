package dev.tombolo.blueprint.guardrail;

/**
 * What a content filter looks for
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-content-filters.html, 2026-11-22).
 */
public enum ContentCategory {
    /** Language that dehumanizes a group. */
    HATE,
    /** Language that demeans a person. */
    INSULTS,
    /** Help with crime or deceit. */
    MISCONDUCT,
    /** Text that tries to talk the model out of its instructions. Looked for on the way in only. */
    PROMPT_ATTACK,
    /** Sexual interest or activity. */
    SEXUAL,
    /** Praise of injury, or threats of it. */
    VIOLENCE
}
