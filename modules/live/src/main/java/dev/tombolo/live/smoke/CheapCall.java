package dev.tombolo.live.smoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bodies of the cheapest calls by the APIs that both clouds have. Nothing is stored of one where the API lets a caller
 * say so.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference">the OpenAI APIs</a>, <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-responses-api.html">as Bedrock has them</a>, and
 *     <a href="https://docs.oracle.com/en-us/iaas/Content/generative-ai/agentic-regions.htm">as OCI has them, read on
 *     2026-11-23</a>
 */
public final class CheapCall {
    /** What is asked where any answer will do. */
    public static final String PROMPT = "Answer with the word yes.";
    /** How many tokens an answer may have. */
    public static final int MOST_TOKENS = 16;

    private static final ObjectMapper JSON = new ObjectMapper();

    private CheapCall() {}

    /** Returns the body for the Responses API. */
    public static String responses(String model, String prompt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model", model);
        body.put("input", prompt);
        body.put("max_output_tokens", MOST_TOKENS);
        body.put("store", false);
        return json(body);
    }

    /** Returns the body for the Chat Completions API. */
    public static String chatCompletions(String model, String prompt) {
        return messages(model, prompt, "max_completion_tokens");
    }

    /** Returns the body for the Messages API. */
    public static String messages(String model, String prompt) {
        return messages(model, prompt, "max_tokens");
    }

    private static String messages(String model, String prompt, String limit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model", model);
        body.put("messages", List.of(message("user", prompt)));
        body.put(limit, MOST_TOKENS);
        return json(body);
    }

    /** Returns one message of a conversation. */
    public static Map<String, Object> message(String role, Object content) {
        var message = new LinkedHashMap<String, Object>();
        message.put("role", role);
        message.put("content", content);
        return message;
    }

    /** Returns a body as JSON, in the order of the map. */
    public static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body is texts, numbers and maps of them", e);
        }
    }
}
