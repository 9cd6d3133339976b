package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;

/** A content that parts are laid over. */
public enum PresetWord {
    /** For customers' data and the public. */
    @JsonProperty("strict")
    STRICT("strict", GuardrailPreset.STRICT),
    /** For work inside a company. */
    @JsonProperty("standard")
    STANDARD("standard", GuardrailPreset.STANDARD);

    private final String key;
    private final GuardrailPreset preset;

    PresetWord(String key, GuardrailPreset preset) {
        this.key = key;
        this.preset = preset;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    GuardrailPreset preset() {
        return preset;
    }
}
