package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * Somebody who hears what a topic of OCI Notifications is told.
 *
 * @param resource the subscription
 * @param topic the topic
 */
public record OciSubscription(Resource resource, Optional<Property> topic) implements View {}
