package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;

/**
 * An action of a budget that attaches a policy to whoever spent too much.
 *
 * @param resource the action
 * @param policy the policy that it attaches
 */
public record SpendingStop(Resource resource, Property policy) implements View {}
