package dev.tombolo.assurance.decision.oci;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.catalog.path.ModelPath;
import java.util.Optional;

/**
 * One call of one model, on demand or by its dedicated endpoint.
 *
 * @param path the model, API and Region, as the catalog tells
 * @param compartment the compartment that the call names
 * @param networkSource the name of the network source that its address is in; empty means in none
 */
public record OciCall(ModelPath path, Value compartment, Optional<Value> networkSource) {}
