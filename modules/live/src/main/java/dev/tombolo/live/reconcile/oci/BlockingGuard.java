package dev.tombolo.live.reconcile.oci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.live.oci.Stated;
import java.util.List;

/**
 * A guard of a model's endpoint that blocks, beside the moderation of content that the provider can declare.
 *
 * @param name its property
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/tools/python/latest/api/generative_ai/models/oci.generative_ai.models.UpdateEndpointDetails.html">the
 *     two guards, read on 2026-11-23</a>
 */
record BlockingGuard(String name) implements EndpointSetting {
    /** What blocks injected prompts, and what blocks personal data. */
    static final List<EndpointSetting> ALL =
            List.of(new BlockingGuard("promptInjectionConfig"), new BlockingGuard("piiDetectionConfig"));

    private static final String MODEL = "modelId";

    @Override
    public String wanted() {
        return "BLOCK";
    }

    @Override
    public String inForce(JsonNode endpoint) {
        if (!endpoint.hasNonNull(name)) {
            return "not set";
        }
        var guard = endpoint.path(name);
        return Stated.flag(guard, "isEnabled") ? Stated.text(guard, "mode") : "off";
    }

    /** The model that looks, where one is named, stays. */
    @Override
    public void write(ObjectNode body, JsonNode endpoint) {
        var guard = body.putObject(name).put("isEnabled", true).put("mode", wanted());
        var model = endpoint.path(name).path(MODEL);
        if (model.isTextual()) {
            guard.set(MODEL, model);
        }
    }
}
