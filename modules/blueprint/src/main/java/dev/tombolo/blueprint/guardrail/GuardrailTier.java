package dev.tombolo.blueprint.guardrail;

/**
 * How well content filters and denied topics understand
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-tiers.html, 2026-11-23).
 */
public enum GuardrailTier {
    /** English, French and Spanish, in the guardrail's own Region. Bedrock's default. */
    CLASSIC,
    /** Many languages, and harm in code. It uses cross-Region inference, so that prompts may leave the Region. */
    STANDARD
}
