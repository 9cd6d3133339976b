package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How bad a finding is made. */
public enum SeverityWord {
    /** It ends a plan with exit code 1. */
    ERROR,
    /** It is told. */
    WARNING;

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
