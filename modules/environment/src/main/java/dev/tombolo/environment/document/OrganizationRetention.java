package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** The data retention that accounts of an organization are held to. */
public enum OrganizationRetention {
    /** Nothing of a call is kept by the service. */
    @JsonProperty("none")
    NONE("none");

    private final String key;

    OrganizationRetention(String key) {
        this.key = key;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }
}
