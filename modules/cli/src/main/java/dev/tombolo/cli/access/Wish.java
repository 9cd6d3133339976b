package dev.tombolo.cli.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an environment says about a call. */
enum Wish {
    /** A consumer is to make it. */
    ALLOW("asked for"),
    /** Nobody asked for it, and the environment promises that it is closed. */
    DENY("to be denied"),
    /** The environment does not speak of it. */
    NONE("not asked for");

    private final String words;

    Wish(String words) {
        this.words = words;
    }

    @JsonValue
    String words() {
        return words;
    }
}
