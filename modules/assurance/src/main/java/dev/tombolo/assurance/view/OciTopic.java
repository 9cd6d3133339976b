package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/**
 * A topic of OCI Notifications.
 *
 * @param resource the topic
 */
public record OciTopic(Resource resource) implements View {}
