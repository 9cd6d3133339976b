package dev.tombolo.environment;

import dev.tombolo.blueprint.cost.OciBudget;
import java.util.Optional;

/**
 * What Oracle keeps for an environment in the root compartment of the tenancy, beside the dynamic groups of its consumers.
 *
 * @param budget what the environment's own compartment may cost in a month
 */
public record OciRoot(Optional<OciBudget> budget) {}
