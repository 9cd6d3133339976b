package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * With whose key something of Bedrock is encrypted.
 *
 * @param resource what is encrypted
 * @param kind what it is
 * @param key the customer's key; empty when none is named, so that a key of AWS is used
 */
public record CustomerKey(Resource resource, Kind kind, Optional<Property> key) implements View {

    /** What is encrypted. */
    public enum Kind {
        /** An agent of Bedrock. */
        AGENT,
        /** A data source of a knowledge base, while it is taken in. */
        DATA_SOURCE,
        /** A prompt of Prompt management. */
        PROMPT,
        /** A flow. */
        FLOW,
        /** A model that a customer trained. */
        CUSTOM_MODEL,
        /** What agents of AgentCore remember. */
        MEMORY,
        /** A gateway of AgentCore. */
        GATEWAY
    }
}
