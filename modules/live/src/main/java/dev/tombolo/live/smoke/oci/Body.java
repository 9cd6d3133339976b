package dev.tombolo.live.smoke.oci;

import dev.tombolo.live.smoke.CheapCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of the cheapest call by an API.
 *
 * @see <a href="https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/ChatResult/Chat">Chat; shapes read in
 *     the SDK's 3.78.0 on 2026-11-23</a>
 */
final class Body {
    private static final String COHERE = "cohere";

    private Body() {}

    static String of(HandedCall call, String prompt) {
        return switch (call.way().api()) {
            case CHAT -> chat(call, prompt);
            case RESPONSES -> CheapCall.responses(call.model(), prompt);
            case CHAT_COMPLETIONS -> CheapCall.chatCompletions(call.model(), prompt);
            case CONVERSE, INVOKE_MODEL, MESSAGES ->
                throw new IllegalArgumentException(call.way().api() + " is no API of OCI");
        };
    }

    private static String chat(HandedCall call, String prompt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("compartmentId", call.compartment());
        body.put("servingMode", servingMode(call));
        body.put("chatRequest", call.way().model().vendor().equals(COHERE) ? cohere(prompt) : generic(prompt));
        return CheapCall.json(body);
    }

    private static Map<String, Object> servingMode(HandedCall call) {
        var mode = new LinkedHashMap<String, Object>();
        mode.put("servingType", call.servingType());
        mode.put(call.servingType().equals(HandedCall.ON_DEMAND) ? "modelId" : "endpointId", call.model());
        return mode;
    }

    /** Models of Cohere take a text, the others take messages. */
    private static Map<String, Object> cohere(String prompt) {
        var request = new LinkedHashMap<String, Object>();
        request.put("apiFormat", "COHERE");
        request.put("message", prompt);
        request.put("maxTokens", CheapCall.MOST_TOKENS);
        return request;
    }

    private static Map<String, Object> generic(String prompt) {
        var content = new LinkedHashMap<String, Object>();
        content.put("type", "TEXT");
        content.put("text", prompt);
        var request = new LinkedHashMap<String, Object>();
        request.put("apiFormat", "GENERIC");
        request.put("messages", List.of(CheapCall.message("USER", List.of(content))));
        request.put("maxTokens", CheapCall.MOST_TOKENS);
        return request;
    }
}
