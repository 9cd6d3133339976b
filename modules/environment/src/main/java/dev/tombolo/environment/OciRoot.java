package dev.tombolo.environment;

import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciQuotas;
import java.util.Optional;

/**
 * What Oracle keeps for an environment in the root compartment of the tenancy, beside the dynamic groups of its consumers.
 *
 * @param budget what the environment's own compartment may cost in a month
 * @param quotas how many units of dedicated AI clusters it may have
 */
public record OciRoot(Optional<OciBudget> budget, Optional<OciQuotas> quotas) {}
