package dev.tombolo.blueprint.guardrail;

/**
 * A filter for one category of content.
 *
 * @param type what it looks for
 * @param inputStrength how strictly on the way to the model
 * @param outputStrength how strictly on the way back; {@code NONE} for prompt attacks, which Bedrock looks for on the way
 *     in only
 */
public record ContentFilter(ContentCategory type, FilterStrength inputStrength, FilterStrength outputStrength) {
    /** Returns a filter of one strength both ways, or on the way in only for prompt attacks. */
    public static ContentFilter of(ContentCategory type, FilterStrength strength) {
        return new ContentFilter(
                type, strength, type == ContentCategory.PROMPT_ATTACK ? FilterStrength.NONE : strength);
    }

    /** Tells whether everything that the other filter blocks is blocked by this one. */
    boolean covers(ContentFilter other) {
        return type == other.type
                && inputStrength.compareTo(other.inputStrength) >= 0
                && outputStrength.compareTo(other.outputStrength) >= 0;
    }
}
