package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Who declares a scope, in one word. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public enum ScopeWord implements ScopeDocument {
    /** This environment. */
    @JsonProperty("own")
    OWN("own"),
    /** Somebody else's stack, or nobody. */
    @JsonProperty("external")
    EXTERNAL("external");

    private final String key;

    ScopeWord(String key) {
        this.key = key;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }
}
