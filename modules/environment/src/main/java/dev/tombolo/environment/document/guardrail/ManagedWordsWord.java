package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** A list of words that AWS keeps. */
public enum ManagedWordsWord {
    /** Profane words. */
    @JsonProperty("profanity")
    PROFANITY("profanity");

    private final String key;

    ManagedWordsWord(String key) {
        this.key = key;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }
}
