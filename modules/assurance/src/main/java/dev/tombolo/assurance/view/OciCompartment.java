package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A compartment of OCI.
 *
 * @param resource the compartment
 * @param enableDelete whether the provider may delete it; empty when left out
 */
public record OciCompartment(Resource resource, Optional<Property> enableDelete) implements View {}
