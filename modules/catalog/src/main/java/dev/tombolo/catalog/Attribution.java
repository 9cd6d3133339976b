package dev.tombolo.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the tags of a bill can follow a call by, beside the identity that makes it. */
public enum Attribution {
    /** An application inference profile, which a caller names in place of the model. */
    @JsonProperty("application-profile")
    APPLICATION_PROFILE("application-profile"),
    /** A project of bedrock-mantle, which a caller names in a header. */
    @JsonProperty("project")
    PROJECT("project"),
    /** Nothing that a caller could name. */
    @JsonProperty("none")
    NONE("none");

    private final String key;

    Attribution(String key) {
        this.key = key;
    }

    /** Returns the word for this attribution in catalog files. */
    @JsonValue
    public String key() {
        return key;
    }
}
