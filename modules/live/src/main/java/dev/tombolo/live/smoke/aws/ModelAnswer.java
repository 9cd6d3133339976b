package dev.tombolo.live.smoke.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tombolo.catalog.Api;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came back with HTTP 200. A wrong path is answered so, too, with an {@code UnknownOperationException} in the body, so
 * that only the shape of the API's own answer counts.
 *
 * @param api the API that was called
 * @param json the body; missing where it is no JSON
 */
record ModelAnswer(Api api, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._#]{0,99}");

    static ModelAnswer read(Api api, String body) {
        try {
            return new ModelAnswer(api, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return new ModelAnswer(api, MissingNode.getInstance());
        }
    }

    /** Tells whether a model answered. */
    boolean isOfModel() {
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
            case INVOKE_MODEL, CHAT -> false;
        };
    }

    /** Tells whether the guardrail stepped in; only Converse says so in a way that a source states. */
    boolean isIntervened() {
        return json.path("stopReason").asText().equals("guardrail_intervened");
    }

    /** Returns what stands in the place of an answer: a code, and never free words, which can quote what was signed. */
    String instead() {
        return Stream.of(json, json.path("Output"), json.path("error"))
                .flatMap(place -> Stream.of("__type", "code", "Code").map(place::path))
                .map(JsonNode::asText)
                .filter(code -> CODE.matcher(code).matches())
                .findFirst()
                .orElse("a body of another shape");
    }
}
