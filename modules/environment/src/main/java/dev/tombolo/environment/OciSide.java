package dev.tombolo.environment;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.audit.OciAuditExport;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkSource;
import dev.tombolo.blueprint.operations.OciOperations;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.serving.OciProject;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.provider.ProviderVersion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What an environment asks of OCI, as the blueprint's input.
 *
 * @param tenancy the tenancy's OCID
 * @param parentCompartment the OCID of the compartment under which the environment's own is made
 * @param compartmentName the physical name of the environment's own compartment, by which its stack finds it
 * @param homeRegion the Region in which IAM is written
 * @param region the Region in which models are called
 * @param providerVersion the version of the provider that declares it all
 * @param network the network that models are called from
 * @param networkSource the addresses that models may be called from, where this environment's own network source names
 *     them
 * @param dedicated the models that clusters of this environment's own serve, by key
 * @param project what calls of the Responses API may name, and how long it keeps what they leave behind
 * @param consumers the consumers, by key
 * @param root what it declares in the root compartment and around its own; empty where somebody else does
 * @param operations what is watched, and who is told
 * @param audit where the audit log of the environment's own compartment is kept
 * @param freeformTags the tags of what belongs to no single consumer
 */
public record OciSide(
        String tenancy,
        String parentCompartment,
        String compartmentName,
        Region homeRegion,
        Region region,
        ProviderVersion providerVersion,
        Optional<OciNetwork> network,
        Optional<OciNetworkSource> networkSource,
        List<DedicatedModel> dedicated,
        Optional<OciProject> project,
        List<OciConsumer> consumers,
        Optional<OciRoot> root,
        Optional<OciOperations> operations,
        Optional<OciAuditExport> audit,
        SortedMap<String, String> freeformTags) {
    /** The hole for the OCID of the environment's own compartment. */
    public static final Reference COMPARTMENT_ID = new Reference("compartment", "id");

    /** The hole for the name of the environment's own compartment, once it is there. */
    public static final Reference COMPARTMENT_NAME = new Reference("compartment", "name");
}
