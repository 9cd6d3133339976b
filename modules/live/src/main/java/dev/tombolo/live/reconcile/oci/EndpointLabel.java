package dev.tombolo.live.reconcile.oci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.blueprint.network.SecurityAttribute;
import dev.tombolo.live.oci.Stated;

/**
 * A label of a private endpoint for Zero Trust Packet Routing, enforced. What is put stands in the place of all labels, so
 * that those of others are put, too.
 *
 * @param attribute the label
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/tools/python/latest/api/generative_ai/models/oci.generative_ai.models.UpdateGenerativeAiPrivateEndpointDetails.html">the
 *     property</a>; the shape of a label read in Oracle's SDK for Python 2.189.0 on 2026-11-23
 */
record EndpointLabel(SecurityAttribute attribute) implements EndpointSetting {
    private static final String ALL = "securityAttributes";
    private static final String ENFORCED = "enforce";

    @Override
    public String name() {
        return attribute.title();
    }

    @Override
    public String wanted() {
        return attribute.value();
    }

    @Override
    public String inForce(JsonNode endpoint) {
        var label = endpoint.path(ALL).path(attribute.namespace()).path(attribute.name());
        if (label.isMissingNode() || label.isNull()) {
            return "not set";
        }
        var mode = Stated.text(label, "mode");
        return Stated.text(label, "value") + (mode.equals(ENFORCED) ? "" : " in mode " + mode);
    }

    @Override
    public void write(ObjectNode body, JsonNode endpoint) {
        if (!body.has(ALL) && endpoint.path(ALL).isObject()) {
            body.set(ALL, endpoint.path(ALL).deepCopy());
        }
        body.withObjectProperty(ALL)
                .withObjectProperty(attribute.namespace())
                .putObject(attribute.name())
                .put("value", attribute.value())
                .put("mode", ENFORCED);
    }
}
