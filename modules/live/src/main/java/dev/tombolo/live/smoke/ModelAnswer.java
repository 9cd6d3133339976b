package dev.tombolo.live.smoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tombolo.catalog.Api;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came back with HTTP 200. Bedrock answers a wrong path so, too, with an {@code UnknownOperationException} in the body,
 * and so does a proxy with its own page, so that only the shape of the API's own answer counts. That of OCI's Chat was read
 * in the SDK's 3.78.0 on 2026-11-23.
 *
 * @param api the API that was called
 * @param json the body; missing where it is no JSON
 */
public record ModelAnswer(Api api, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._#]{0,99}");

    /** Reads the body of an answer. */
    public static ModelAnswer read(Api api, String body) {
        try {
            return new ModelAnswer(api, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return new ModelAnswer(api, MissingNode.getInstance());
        }
    }

    /** Tells whether a model answered. */
    public boolean isOfModel() {
        return switch (api) {
            case CONVERSE ->
                json.path("output").path("message").path("content").isArray()
                        && json.path("stopReason").isTextual();
            case RESPONSES ->
                json.path("output").isArray() && json.path("status").isTextual();
            case CHAT_COMPLETIONS ->
                json.path("choices").path(0).path("message").isObject();
            case MESSAGES ->
                json.path("content").isArray() && json.path("type").asText().equals("message");
            case CHAT -> isOfChat(json.path("chatResponse"));
            case INVOKE_MODEL -> false;
        };
    }

    /** Models of Cohere answer with a text, the others with choices. */
    private static boolean isOfChat(JsonNode answer) {
        return answer.path("choices").path(0).path("message").isObject()
                || answer.path("text").isTextual();
    }

    /** Tells whether the guardrail stepped in; only Converse says so in a way that a source states. */
    public boolean isIntervened() {
        return json.path("stopReason").asText().equals("guardrail_intervened");
    }

    /** Returns what stands in the place of an answer: a code, and never free words, which can quote what was signed. */
    public String instead() {
        return Stream.of(json, json.path("Output"), json.path("error"))
                .flatMap(place -> Stream.of("__type", "code", "Code").map(place::path))
                .map(JsonNode::asText)
                .filter(code -> CODE.matcher(code).matches())
                .findFirst()
                .orElse("a body of another shape");
    }
}
