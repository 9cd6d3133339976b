package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;

/** An invocation log in one word. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public enum LoggingWord implements LoggingDocument {
    /** None is declared. */
    @JsonProperty("none")
    NONE;

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return "none";
    }

    @Override
    public Optional<LoggingParts> recorded() {
        return Optional.empty();
    }
}
