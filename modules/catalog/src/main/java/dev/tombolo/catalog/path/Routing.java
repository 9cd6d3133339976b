package dev.tombolo.catalog.path;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which kind of route a caller wants. */
public enum Routing {
    /** The Region that takes the call processes it. */
    @JsonProperty("in-region")
    IN_REGION("in-region"),
    /** An inference profile of one geography. */
    @JsonProperty("geographic")
    GEOGRAPHIC("geographic"),
    /** An inference profile that may choose any commercial Region. */
    @JsonProperty("global")
    GLOBAL("global");

    private final String key;

    Routing(String key) {
        this.key = key;
    }

    /** Returns the word for this routing in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }
}
