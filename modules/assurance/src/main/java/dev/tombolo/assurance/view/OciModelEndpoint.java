package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * An endpoint of OCI Generative AI on a dedicated cluster.
 *
 * @param resource the endpoint
 * @param moderation whether its content moderation is on
 */
public record OciModelEndpoint(Resource resource, Optional<Property> moderation) implements View {}
