package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.guardrail.FilterAction;

/** What happens to an answer that is found wanting. */
public enum FilterActionWord {
    /** The answer is replaced by a message. */
    @JsonProperty("block")
    BLOCK("block", FilterAction.BLOCK),
    /** The trace tells of it, and the answer goes on. */
    @JsonProperty("detect")
    DETECT("detect", FilterAction.NONE);

    private final String key;
    private final FilterAction action;

    FilterActionWord(String key, FilterAction action) {
        this.key = key;
        this.action = action;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    FilterAction action() {
        return action;
    }
}
