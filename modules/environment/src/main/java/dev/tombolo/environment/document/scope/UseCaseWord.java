package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** The use-case form in one word. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public enum UseCaseWord implements UseCaseDocument {
    /** Somebody else handed it in, such as the management account of the organization. */
    @JsonProperty("external")
    EXTERNAL;

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return "external";
    }
}
