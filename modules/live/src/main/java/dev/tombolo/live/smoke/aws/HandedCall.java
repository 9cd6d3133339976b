package dev.tombolo.live.smoke.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Unanswered;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the deploy handed to a consumer for one model.
 *
 * @param baseUrl the URL without the path
 * @param path the path, with {@code {model}} in the place of the model
 * @param model what the caller sends as the model
 * @param role the ARN of the role that may make the call
 * @param project the project on {@code bedrock-mantle}, or empty
 * @param guardrail the guardrail that a call must name, or empty
 * @param guardrailVersion its version, or empty
 */
record HandedCall(
        String baseUrl,
        String path,
        String model,
        String role,
        String project,
        String guardrail,
        String guardrailVersion) {
    private static final String MODEL = "{model}";
    private static final ObjectMapper JSON = new ObjectMapper();

    static HandedCall read(String json) {
        try {
            var values = JSON.readTree(json);
            return new HandedCall(
                    text(values, "baseUrl"),
                    text(values, "path"),
                    text(values, "model"),
                    text(values, "role"),
                    text(values, "project"),
                    text(values, "guardrail"),
                    text(values, "guardrailVersion"));
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }

    private static String text(JsonNode values, String key) {
        var value = values.path(key);
        if (!value.isTextual()) {
            throw Unanswered.unreadable();
        }
        return value.textValue();
    }

    boolean isGuarded() {
        return !guardrail.isEmpty();
    }

    /** Returns the same call without its guardrail. */
    HandedCall unguarded() {
        return new HandedCall(baseUrl, path, model, role, project, "", "");
    }

    /** Returns a call of another model by the same role, without guardrail and project. */
    HandedCall to(ModelPath other) {
        var otherPath = other.urlPath().replace(other.invokedId(), MODEL);
        return new HandedCall(other.baseUrl(), otherPath, other.invokedId(), role, "", "", "");
    }

    /** Returns the path with the model in its place. */
    String pathOfModel() {
        return path.replace(MODEL, URLEncoder.encode(model, StandardCharsets.UTF_8));
    }
}
