package dev.tombolo.blueprint.guardrail;

/**
 * The tier of each part that has one.
 *
 * @param content that of the content filters
 * @param topics that of the denied topics
 */
public record GuardrailTiers(GuardrailTier content, GuardrailTier topics) {
    /** Bedrock's default. */
    public static final GuardrailTiers CLASSIC = new GuardrailTiers(GuardrailTier.CLASSIC, GuardrailTier.CLASSIC);

    /** The better understanding in both. */
    public static final GuardrailTiers STANDARD = new GuardrailTiers(GuardrailTier.STANDARD, GuardrailTier.STANDARD);

    /** Tells whether a part needs cross-Region inference. */
    public boolean needCrossRegion() {
        return content == GuardrailTier.STANDARD || topics == GuardrailTier.STANDARD;
    }

    boolean cover(GuardrailTiers other) {
        return content.compareTo(other.content) >= 0 && topics.compareTo(other.topics) >= 0;
    }
}
