package dev.tombolo.live.check;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a check ends. */
public enum Outcome {
    /** The cloud answered, and it is as it should be. */
    PASS("pass"),
    /** The cloud answered something that a person should know; a deploy works. */
    WARN("warn"),
    /** The cloud answered, and a deploy or a call will fail. */
    FAIL("fail"),
    /** The cloud did not answer the question. It is no pass. */
    NOT_CHECKED("not checked");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** Returns the word for it in reports. */
    @JsonValue
    public String word() {
        return word;
    }
}
