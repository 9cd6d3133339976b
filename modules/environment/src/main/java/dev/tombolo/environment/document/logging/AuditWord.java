package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** An audit of model calls in one word. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public enum AuditWord implements AuditDocument {
    /** No trail is declared. */
    @JsonProperty("none")
    NONE;

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return "none";
    }
}
