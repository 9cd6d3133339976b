package dev.tombolo.blueprint.guardrail;

/** How sure Bedrock must be before a content filter blocks, weakest first: at {@code HIGH} little is let through. */
public enum FilterStrength {
    /** Nothing is blocked. */
    NONE,
    /** Only what is certain is blocked. */
    LOW,
    /** What is probable is blocked too. */
    MEDIUM,
    /** What is doubtful is blocked too. */
    HIGH
}
