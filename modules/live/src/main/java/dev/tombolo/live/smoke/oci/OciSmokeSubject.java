package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Optional;

/**
 * What an environment has on OCI, as far as its consumers are tried.
 *
 * @param environment the environment's name
 * @param tenancy the OCID of the tenancy
 * @param homeRegion the Region in which identities lie
 * @param region the Region in which models are called
 * @param parentCompartment the OCID of the compartment above the environment's own
 * @param compartmentName the name of the environment's own compartment
 * @param network the network that models are called from
 * @param dedicated the models that clusters of its own serve
 */
public record OciSmokeSubject(
        String environment,
        String tenancy,
        Region homeRegion,
        Region region,
        String parentCompartment,
        String compartmentName,
        Optional<OciNetwork> network,
        List<DedicatedModel> dedicated) {
    /** Creates a subject; the list is copied. */
    public OciSmokeSubject {
        dedicated = List.copyOf(dedicated);
    }

    static boolean isDedicated(ModelPath path) {
        return path.endpoint().kind() == EndpointKind.DEDICATED;
    }

    /** Returns the model behind a path that leads to a cluster of the environment's own. */
    Optional<DedicatedModel> dedicated(ModelPath path) {
        return dedicated.stream()
                .filter(model ->
                        isDedicated(path) && model.key().equals(path.model().name()))
                .findFirst();
    }

    /** Returns the network of a path that is called on demand, so that its hand-off names the public host. */
    Optional<OciNetwork> onDemandNetwork(ModelPath path) {
        return network.filter(own -> !isDedicated(path));
    }
}
