package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;

/**
 * An action of a budget that attaches a policy to whoever spent too much.
 *
 * @param resource the resource that it was read from: the action, or a CloudFormation stack that declares it
 * @param at its properties
 * @param policy the policy that it attaches
 */
public record SpendingStop(Resource resource, Property at, Property policy) implements View {}
