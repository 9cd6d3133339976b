package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import java.util.List;
import java.util.Optional;

/** A guardrail in one word. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public enum GuardrailWord implements GuardrailDocument {
    /** For customers' data and the public. */
    @JsonProperty("strict")
    STRICT("strict"),
    /** For work inside a company. */
    @JsonProperty("standard")
    STANDARD("standard"),
    /** Nothing is filtered. */
    @JsonProperty("none")
    NONE("none");

    private final String key;

    GuardrailWord(String key) {
        this.key = key;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    @Override
    public Optional<GuardrailContent> filtered() {
        return switch (this) {
            case STRICT -> Optional.of(GuardrailPreset.STRICT.content());
            case STANDARD -> Optional.of(GuardrailPreset.STANDARD.content());
            case NONE -> Optional.empty();
        };
    }

    @Override
    public boolean isWanted() {
        return this != NONE;
    }

    @Override
    public Optional<GuardrailParts.Existing> brought() {
        return Optional.empty();
    }

    @Override
    public List<Integer> formerVersions() {
        return List.of();
    }
}
