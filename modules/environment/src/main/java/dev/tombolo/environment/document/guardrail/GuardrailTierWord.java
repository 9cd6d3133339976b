package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.guardrail.GuardrailTier;
import dev.tombolo.blueprint.guardrail.GuardrailTiers;

/** How well content filters and denied topics understand. */
public enum GuardrailTierWord {
    /** English, French and Spanish, in the Region. */
    @JsonProperty("classic")
    CLASSIC("classic", GuardrailTier.CLASSIC),
    /** Many languages, in the Regions of a geography. */
    @JsonProperty("standard")
    STANDARD("standard", GuardrailTier.STANDARD);

    private final String key;
    private final GuardrailTier tier;

    GuardrailTierWord(String key, GuardrailTier tier) {
        this.key = key;
        this.tier = tier;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    GuardrailTiers tiers() {
        return new GuardrailTiers(tier, tier);
    }
}
