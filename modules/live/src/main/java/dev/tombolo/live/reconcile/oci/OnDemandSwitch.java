package dev.tombolo.live.reconcile.oci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.live.oci.Stated;

/**
 * The switch by which a private endpoint takes calls on demand.
 *
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/tools/python/latest/api/generative_ai/models/oci.generative_ai.models.UpdateGenerativeAiPrivateEndpointDetails.html">the
 *     switch, read on 2026-11-23</a>
 */
record OnDemandSwitch() implements EndpointSetting {
    @Override
    public String name() {
        return "isAllowOnDemand";
    }

    @Override
    public String wanted() {
        return "true";
    }

    @Override
    public String inForce(JsonNode endpoint) {
        return endpoint.hasNonNull(name()) ? Boolean.toString(Stated.flag(endpoint, name())) : "not set";
    }

    @Override
    public void write(ObjectNode body, JsonNode endpoint) {
        body.put(name(), true);
    }
}
