package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A password of an IAM user for one service, such as an API key of Bedrock.
 *
 * @param resource the credential
 * @param service the service, for example {@code bedrock.amazonaws.com}
 */
public record ServiceCredential(Resource resource, Optional<Property> service) implements View {}
