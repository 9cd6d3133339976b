package dev.tombolo.live.smoke.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.catalog.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of the cheapest call by an API. Nothing is stored of it where the API lets a caller say so.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html">Converse</a>, and <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-responses-api.html">the OpenAI-compatible
 *     APIs, read on 2026-11-23</a>
 */
final class Body {
    /** What is asked where any answer will do. */
    static final String PROMPT = "Answer with the word yes.";
    /** How many tokens an answer may have. */
    static final int MOST_TOKENS = 16;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Body() {}

    /** Returns the body; empty where the body is the vendor's own, so that none is known here. */
    static Optional<String> of(Api api, HandedCall call, String prompt) {
        return switch (api) {
            case CONVERSE -> Optional.of(json(converse(call, prompt)));
            case RESPONSES -> Optional.of(json(responses(call, prompt)));
            case CHAT_COMPLETIONS -> Optional.of(json(messages(call, prompt, "max_completion_tokens")));
            case MESSAGES -> Optional.of(json(messages(call, prompt, "max_tokens")));
            case INVOKE_MODEL, CHAT -> Optional.empty();
        };
    }

    private static Map<String, Object> converse(HandedCall call, String prompt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("messages", List.of(message(List.of(Map.of("text", prompt)))));
        body.put("inferenceConfig", Map.of("maxTokens", MOST_TOKENS));
        if (call.isGuarded()) {
            var guardrail = new LinkedHashMap<String, Object>();
            guardrail.put("guardrailIdentifier", call.guardrail());
            guardrail.put("guardrailVersion", call.guardrailVersion());
            body.put("guardrailConfig", guardrail);
        }
        return body;
    }

    private static Map<String, Object> responses(HandedCall call, String prompt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model", call.model());
        body.put("input", prompt);
        body.put("max_output_tokens", MOST_TOKENS);
        body.put("store", false);
        return body;
    }

    private static Map<String, Object> messages(HandedCall call, String prompt, String limit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model", call.model());
        body.put("messages", List.of(message(prompt)));
        body.put(limit, MOST_TOKENS);
        return body;
    }

    private static Map<String, Object> message(Object content) {
        var message = new LinkedHashMap<String, Object>();
        message.put("role", "user");
        message.put("content", content);
        return message;
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body is texts, numbers and maps of them", e);
        }
    }
}
