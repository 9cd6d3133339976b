package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** A program whose way to Bedrock is fixed. */
public enum Client {
    /**
     * OpenAI Codex with its built-in Bedrock provider: {@code bedrock-mantle}, Responses API
     * (https://help.openai.com/articles/20001253, read 2026-11-22).
     */
    @JsonProperty("codex")
    CODEX("codex");

    private final String key;

    Client(String key) {
        this.key = key;
    }

    /** Returns the word in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }
}
