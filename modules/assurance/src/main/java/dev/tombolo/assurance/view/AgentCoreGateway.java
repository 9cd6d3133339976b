package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A gateway of AgentCore, which lets agents call tools.
 *
 * @param resource the gateway
 * @param authorizerType how a caller shows who it is
 */
public record AgentCoreGateway(Resource resource, Optional<Property> authorizerType) implements View {}
