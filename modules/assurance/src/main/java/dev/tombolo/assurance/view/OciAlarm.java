package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * An alarm of OCI.
 *
 * @param resource the alarm
 * @param namespace the namespace of its metrics
 * @param query its query, in the Monitoring Query Language
 * @param destinations whom it tells; empty when left out
 * @param enabled whether it tells at all; empty when left out
 */
public record OciAlarm(
        Resource resource,
        Optional<Property> namespace,
        Optional<Property> query,
        Optional<Property> destinations,
        Optional<Property> enabled)
        implements View {

    /** The namespace of the metrics of OCI Generative AI. */
    public static final String GENERATIVE_AI = "oci_generativeai";

    /** Whether it watches OCI Generative AI. */
    public Answer isOnGenerativeAi() {
        return Stated.is(namespace, GENERATIVE_AI);
    }
}
