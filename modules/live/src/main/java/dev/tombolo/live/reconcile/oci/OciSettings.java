package dev.tombolo.live.reconcile.oci;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.SecurityAttribute;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an environment declares on OCI that the provider has no property for.
 *
 * @param tenancy the OCID of the tenancy
 * @param homeRegion the Region in which identities lie
 * @param region the Region in which models are called
 * @param parentCompartment the OCID of the compartment above the environment's own
 * @param compartmentName the name of the environment's own compartment
 * @param network the network that models are called from
 * @param consumers who calls models
 * @param dedicated the models that clusters of its own serve
 */
public record OciSettings(
        String tenancy,
        Region homeRegion,
        Region region,
        String parentCompartment,
        String compartmentName,
        Optional<OciNetwork> network,
        List<OciConsumer> consumers,
        List<DedicatedModel> dedicated) {
    /** Creates settings; the lists are copied. */
    public OciSettings {
        consumers = List.copyOf(consumers);
        dedicated = List.copyOf(dedicated);
    }

    /** Returns the first label of the host of the private endpoint. */
    Optional<String> dnsPrefix() {
        return network.map(OciNetwork::dnsPrefix);
    }

    /** Returns what is declared of the private endpoint. */
    List<EndpointSetting> ofPrivateEndpoint() {
        return Stream.concat(
                        network.stream().filter(there -> isCalledOnDemand()).map(there -> new OnDemandSwitch()),
                        labels().map(EndpointLabel::new))
                .<EndpointSetting>map(setting -> setting)
                .toList();
    }

    private boolean isCalledOnDemand() {
        return consumers.stream()
                .flatMap(consumer -> consumer.paths().stream())
                .anyMatch(path -> path.endpoint().kind() != EndpointKind.DEDICATED);
    }

    private Stream<SecurityAttribute> labels() {
        return network.stream().flatMap(there -> there.securityAttributes().stream());
    }

    /** Returns the namespaces of its labels. */
    List<String> namespaces() {
        return labels().map(SecurityAttribute::namespace).distinct().toList();
    }

    /** Returns the models whose endpoints block harmful content, and with it injected prompts and personal data. */
    List<DedicatedModel> blocking() {
        return dedicated.stream()
                .filter(model -> model.moderation() == ContentModeration.BLOCK)
                .toList();
    }

    /** Tells whether there is anything to look at. */
    public boolean isEmpty() {
        return ofPrivateEndpoint().isEmpty() && blocking().isEmpty();
    }
}
