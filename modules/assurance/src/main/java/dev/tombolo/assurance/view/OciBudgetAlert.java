package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A rule of a budget of OCI, which tells people how much is spent.
 *
 * @param resource the rule
 * @param budget the budget that it is about
 * @param recipients the addresses that it writes to; empty when left out
 */
public record OciBudgetAlert(Resource resource, Optional<Property> budget, Optional<Property> recipients)
        implements View {}
