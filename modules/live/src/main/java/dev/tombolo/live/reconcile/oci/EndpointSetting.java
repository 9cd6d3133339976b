package dev.tombolo.live.reconcile.oci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something of an endpoint, private or a model's, that a file declares and the provider has no property for. */
sealed interface EndpointSetting permits OnDemandSwitch, EndpointLabel, BlockingGuard {
    /** Returns its name, in the words of the service. */
    String name();

    /** Returns the declared value, in words. */
    String wanted();

    /** Returns the value in force, in words. */
    String inForce(JsonNode endpoint);

    /**
     * Writes the declared value into what is put.
     *
     * @param body what is put
     * @param endpoint the endpoint as it is, of which all else stays
     */
    void write(ObjectNode body, JsonNode endpoint);

    /** Tells whether another value is in force. */
    default boolean isDrifted(JsonNode endpoint) {
        return !inForce(endpoint).equals(wanted());
    }
}
