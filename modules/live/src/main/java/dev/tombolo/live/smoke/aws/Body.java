package dev.tombolo.live.smoke.aws;

import dev.tombolo.catalog.Api;
import dev.tombolo.live.smoke.CheapCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of the cheapest call by an API.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html">Converse, read on
 *     2026-11-23</a>
 */
final class Body {
    private Body() {}

    /** Returns the body; empty where the body is the vendor's own, so that none is known here. */
    static Optional<String> of(Api api, HandedCall call, String prompt) {
        return switch (api) {
            case CONVERSE -> Optional.of(converse(call, prompt));
            case RESPONSES -> Optional.of(CheapCall.responses(call.model(), prompt));
            case CHAT_COMPLETIONS -> Optional.of(CheapCall.chatCompletions(call.model(), prompt));
            case MESSAGES -> Optional.of(CheapCall.messages(call.model(), prompt));
            case INVOKE_MODEL, CHAT -> Optional.empty();
        };
    }

    private static String converse(HandedCall call, String prompt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("messages", List.of(CheapCall.message("user", List.of(Map.of("text", prompt)))));
        body.put("inferenceConfig", Map.of("maxTokens", CheapCall.MOST_TOKENS));
        if (call.isGuarded()) {
            var guardrail = new LinkedHashMap<String, Object>();
            guardrail.put("guardrailIdentifier", call.guardrail());
            guardrail.put("guardrailVersion", call.guardrailVersion());
            body.put("guardrailConfig", guardrail);
        }
        return CheapCall.json(body);
    }
}
