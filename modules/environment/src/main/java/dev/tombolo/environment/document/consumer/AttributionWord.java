package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a bill can tell calls apart by. */
public enum AttributionWord {
    /** Each consumer's own profiles and project, under its tags. */
    @JsonProperty("consumer")
    CONSUMER("consumer"),
    /** The role that calls, where the endpoint's bills know it. */
    @JsonProperty("none")
    NONE("none");

    private final String key;

    AttributionWord(String key) {
        this.key = key;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }
}
