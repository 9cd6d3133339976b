package dev.tombolo.live.preflight.oci;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an environment file wants of OCI, as far as OCI is asked about it.
 *
 * @param environment the environment's name, which everything of it is tagged with
 * @param tenancy the OCID of the tenancy
 * @param homeRegion the Region in which IAM is written, as the file says it
 * @param region the Region in which models are called
 * @param parentCompartment the OCID of the compartment above the environment's own
 * @param compartmentName the name of the environment's own compartment
 * @param consumers who calls models
 * @param dedicated the models that clusters of its own serve
 * @param network the network that models are called from
 * @param quotas the quotas that it declares
 * @param alarms the alarms that it declares
 * @param asOf the day that dates are compared with
 */
public record OciSubject(
        String environment,
        String tenancy,
        Region homeRegion,
        Region region,
        String parentCompartment,
        String compartmentName,
        List<OciConsumer> consumers,
        List<DedicatedModel> dedicated,
        Optional<OciNetwork> network,
        Optional<OciQuotas> quotas,
        List<OciAlarm> alarms,
        LocalDate asOf) {
    /** Creates a subject; the lists are copied. */
    public OciSubject {
        consumers = List.copyOf(consumers);
        dedicated = List.copyOf(dedicated);
        alarms = List.copyOf(alarms);
    }

    /** Returns the ways to models, one for each model and kind of endpoint. */
    List<ModelPath> models() {
        var byModel = new TreeMap<String, ModelPath>();
        consumers.stream()
                .flatMap(consumer -> consumer.paths().stream())
                .forEach(path -> byModel.putIfAbsent(
                        path.model().name() + " " + path.endpoint().kind(), path));
        return List.copyOf(byModel.values());
    }

    static boolean isDedicated(ModelPath path) {
        return path.endpoint().kind() == EndpointKind.DEDICATED;
    }
}
