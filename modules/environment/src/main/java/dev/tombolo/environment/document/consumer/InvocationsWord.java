package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** From where models may be called. */
public enum InvocationsWord {
    /** Only through our endpoints; every other way is denied. */
    @JsonProperty("private")
    PRIVATE("private"),
    /** From wherever the consumer's identity can sign. */
    @JsonProperty("anywhere")
    ANYWHERE("anywhere");

    private final String key;

    InvocationsWord(String key) {
        this.key = key;
    }

    /** Returns the word in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }
}
