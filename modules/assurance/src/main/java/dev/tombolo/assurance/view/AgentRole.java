package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;

/**
 * The role that an agent of Bedrock acts with.
 *
 * @param resource the agent
 * @param role the role, by a reference or an ARN
 */
public record AgentRole(Resource resource, Property role) implements View {}
