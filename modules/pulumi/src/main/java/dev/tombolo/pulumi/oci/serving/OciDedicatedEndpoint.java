package dev.tombolo.pulumi.oci.serving;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomTimeouts;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.DedicatedAiCluster;
import dev.tombolo.pulumi.oci.resource.DedicatedAiClusterArgs;
import dev.tombolo.pulumi.oci.resource.Endpoint;
import dev.tombolo.pulumi.oci.resource.EndpointArgs;
import dev.tombolo.pulumi.oci.resource.EndpointContentModerationConfigArgs;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model that OCI Generative AI serves to this tenancy alone: a hosting cluster and an endpoint on it, which moderates
 * content.
 *
 * <p>The cluster is billed by the hour, called or not, and for at least 744 unit-hours
 * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/pay-dedicated.htm, read 2026-11-22). Another shape or type
 * replaces it, and the minimum begins anew, so that both children are protected and retained: Pulumi refuses to replace
 * or delete them, and forgets them without deleting once they are unprotected. A cluster that comes back as {@code
 * NEEDS_ATTENTION} fails the program before an endpoint is made.
 *
 * <p>Prompt-injection and personal-data settings of the endpoint are no property of the provider: the service's API sets
 * them. Children carry the component's name: {@code <name>-cluster} and {@code <name>-endpoint}.
 */
public final class OciDedicatedEndpoint extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:DedicatedEndpoint";

    /** The provider's own limits, which its documentation gives as 20 minutes (terraform-provider-oci 8.28.0). */
    private static final CustomTimeouts TIMEOUTS = CustomTimeouts.builder()
            .create(Duration.ofMinutes(80))
            .update(Duration.ofMinutes(80))
            .delete(Duration.ofMinutes(20))
            .build();

    private final Output<String> clusterId;
    private final Output<String> endpointId;

    /** Declares a dedicated endpoint with the default provider. */
    public OciDedicatedEndpoint(String name, OciDedicatedEndpointArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a dedicated endpoint.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciDedicatedEndpoint(
            String name, OciDedicatedEndpointArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, Optional.empty());
        var model = args.model(name);
        clusterId = healthy(cluster(children, args, model));
        endpointId = endpoint(children, args, model).id();
        registerOutputs(Map.of("clusterId", clusterId, "endpointId", endpointId));
    }

    /** Returns the OCID of the cluster; it fails where the cluster does not serve. */
    public Output<String> clusterId() {
        return clusterId;
    }

    /** Returns the OCID of the endpoint, which callers name in place of the model. */
    public Output<String> endpointId() {
        return endpointId;
    }

    private static DedicatedAiCluster cluster(
            OciChildren children, OciDedicatedEndpointArgs args, DedicatedModel model) {
        return new DedicatedAiCluster(
                children.name("cluster"),
                DedicatedAiClusterArgs.builder()
                        .compartmentId(args.compartmentId())
                        .type("HOSTING")
                        .unitShape(model.shape())
                        .unitCount(model.units())
                        .displayName(model.displayName())
                        .description("Serves " + model.key())
                        .freeformTags(model.freeformTags())
                        .build(),
                children.kept(TIMEOUTS));
    }

    private static Output<String> healthy(DedicatedAiCluster cluster) {
        var name = cluster.pulumiResourceName();
        return Output.tuple(cluster.id(), cluster.state())
                .applyValue(made -> new ClusterState(name, made.t2).served(made.t1));
    }

    private Endpoint endpoint(OciChildren children, OciDedicatedEndpointArgs args, DedicatedModel model) {
        var endpoint = EndpointArgs.builder()
                .compartmentId(args.compartmentId())
                .dedicatedAiClusterId(clusterId)
                .modelId(args.holes().fill(model.modelId()))
                .contentModerationConfig(moderation(model.moderation()))
                .displayName(model.displayName())
                .description("Serves " + model.key())
                .freeformTags(model.freeformTags());
        model.privateEndpointId().map(args.holes()::fill).ifPresent(endpoint::generativeAiPrivateEndpointId);
        return new Endpoint(children.name("endpoint"), endpoint.build(), children.kept(TIMEOUTS));
    }

    private static EndpointContentModerationConfigArgs moderation(ContentModeration moderation) {
        var config = EndpointContentModerationConfigArgs.builder().isEnabled(moderation.isEnabled());
        return (moderation.isEnabled() ? config.mode(moderation.name()) : config).build();
    }
}
