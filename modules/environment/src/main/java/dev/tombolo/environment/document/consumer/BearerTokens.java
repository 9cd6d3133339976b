package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** Bearer tokens that a consumer may use. Long-term keys are never offered. */
public enum BearerTokens {
    /** Tokens of at most twelve hours, made from the consumer's own credentials. */
    @JsonProperty("short-term")
    SHORT_TERM("short-term");

    private final String key;

    BearerTokens(String key) {
        this.key = key;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }
}
