package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A budget of OCI.
 *
 * @param resource the budget
 * @param amount what may be spent; empty when left out
 * @param targetType whether it counts compartments or a tag; empty when left out
 */
public record OciBudget(Resource resource, Optional<Property> amount, Optional<Property> targetType) implements View {}
