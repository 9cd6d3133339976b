package dev.tombolo.environment;

import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.blueprint.network.OciZprPolicy;
import dev.tombolo.blueprint.scope.OciTagDefault;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the stack of the tenancy declares for an environment, beside its own compartment, the dynamic groups of its consumers
 * and the network source.
 *
 * @param budget what the environment's own compartment may cost in a month
 * @param tagDefaults the defined tags that new resources of its own compartment get, by key
 * @param quotas how many units of dedicated AI clusters it may have
 * @param packetRouting who reaches its private endpoint by Zero Trust Packet Routing
 */
public record OciRoot(
        Optional<OciBudget> budget,
        SortedMap<String, OciTagDefault> tagDefaults,
        Optional<OciQuotas> quotas,
        Optional<OciZprPolicy> packetRouting) {}
