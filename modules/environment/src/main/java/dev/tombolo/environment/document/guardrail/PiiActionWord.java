package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.guardrail.PiiAction;

/** What happens to personal or secret data. */
public enum PiiActionWord {
    /** The call is stopped. */
    @JsonProperty("block")
    BLOCK("block", PiiAction.BLOCK),
    /** The text is replaced, and the call goes on. */
    @JsonProperty("anonymize")
    ANONYMIZE("anonymize", PiiAction.ANONYMIZE);

    private final String key;
    private final PiiAction action;

    PiiActionWord(String key, PiiAction action) {
        this.key = key;
        this.action = action;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    PiiAction action() {
        return action;
    }
}
