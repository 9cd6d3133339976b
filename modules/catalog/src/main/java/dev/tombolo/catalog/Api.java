package dev.tombolo.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** The API by which a consumer calls a model. IAM, guardrail, invocation log and inference profile depend on it. */
public enum Api {
    /** Bedrock's own conversation API, {@code Converse} and {@code ConverseStream}. */
    @JsonProperty("converse")
    CONVERSE("converse"),
    /** Bedrock's {@code InvokeModel} with the vendor's own body. */
    @JsonProperty("invoke-model")
    INVOKE_MODEL("invoke-model"),
    /** The OpenAI Responses API. */
    @JsonProperty("responses")
    RESPONSES("responses"),
    /** The OpenAI Chat Completions API. */
    @JsonProperty("chat-completions")
    CHAT_COMPLETIONS("chat-completions"),
    /** The Anthropic Messages API. */
    @JsonProperty("messages")
    MESSAGES("messages"),
    /** OCI's own {@code Chat} operation. */
    @JsonProperty("chat")
    CHAT("chat");

    private final String key;

    Api(String key) {
        this.key = key;
    }

    /** Returns the word for this API in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
