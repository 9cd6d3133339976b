package dev.tombolo.pulumi.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** The outputs that a stack of CloudFormation will have: those that its template names. */
final class TemplateOutputs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TemplateOutputs() {}

    /** Returns {@code outputs}, each marked {@code outputs.<name>}; nothing for what has no literal template. */
    static Map<String, Object> of(Map<String, Object> inputs, Marker marker) {
        if (!(inputs.get("templateBody") instanceof String body)) {
            return Map.of();
        }
        var outputs = new TreeMap<String, Object>();
        template(body)
                .path("Outputs")
                .fieldNames()
                .forEachRemaining(name -> outputs.put(name, marker.property("outputs." + name)));
        return Map.of("outputs", outputs);
    }

    private static JsonNode template(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "program: templateBody is not JSON, so that its outputs are not known · write it as JSON", e);
        }
    }
}
