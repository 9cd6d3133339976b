package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.guardrail.FilterStrength;

/** How strictly a content filter blocks, both ways. */
public enum FilterStrengthWord {
    /** What is doubtful is blocked too. */
    @JsonProperty("high")
    HIGH("high", FilterStrength.HIGH),
    /** What is probable is blocked too. */
    @JsonProperty("medium")
    MEDIUM("medium", FilterStrength.MEDIUM),
    /** Only what is certain is blocked. */
    @JsonProperty("low")
    LOW("low", FilterStrength.LOW);

    private final String key;
    private final FilterStrength strength;

    FilterStrengthWord(String key, FilterStrength strength) {
        this.key = key;
        this.strength = strength;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    FilterStrength strength() {
        return strength;
    }
}
