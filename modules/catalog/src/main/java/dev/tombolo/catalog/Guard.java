package dev.tombolo.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** A protection that a path may honour or ignore. */
public enum Guard {
    /** A guardrail that is applied to the call by the service. */
    @JsonProperty("guardrail")
    GUARDRAIL("guardrail"),
    /** A record of the call, written by the service. */
    @JsonProperty("invocation-log")
    INVOCATION_LOG("invocation-log"),
    /** A way to the endpoint that does not cross the internet. */
    @JsonProperty("private-path")
    PRIVATE_PATH("private-path");

    private final String key;

    Guard(String key) {
        this.key = key;
    }

    /** Returns the word for this guard in catalog files and plans. */
    @JsonValue
    public String key() {
        return key;
    }
}
