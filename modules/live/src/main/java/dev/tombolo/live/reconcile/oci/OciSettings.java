package dev.tombolo.live.reconcile.oci;

import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Optional;

/**
 * What an environment declares on OCI that the provider has no property for.
 *
 * @param tenancy the OCID of the tenancy
 * @param homeRegion the Region in which identities lie
 * @param region the Region in which models are called
 * @param parentCompartment the OCID of the compartment above the environment's own
 * @param compartmentName the name of the environment's own compartment
 * @param onDemandThrough the first label of the host of the private endpoint that models are called through on demand;
 *     empty where none is
 * @param dedicated the models that clusters of its own serve
 */
public record OciSettings(
        String tenancy,
        Region homeRegion,
        Region region,
        String parentCompartment,
        String compartmentName,
        Optional<String> onDemandThrough,
        List<DedicatedModel> dedicated) {
    /** Creates settings; the list is copied. */
    public OciSettings {
        dedicated = List.copyOf(dedicated);
    }

    /** Returns the models whose endpoints block harmful content, and with it injected prompts and personal data. */
    List<DedicatedModel> blocking() {
        return dedicated.stream()
                .filter(model -> model.moderation() == ContentModeration.BLOCK)
                .toList();
    }

    /** Tells whether there is anything to look at. */
    public boolean isEmpty() {
        return onDemandThrough.isEmpty() && blocking().isEmpty();
    }
}
