package dev.tombolo.stacks.multicloud;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.environment.OciSide;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.OciModelNetwork;
import dev.tombolo.pulumi.oci.serving.OciDedicatedEndpoint;
import dev.tombolo.pulumi.oci.serving.OciDedicatedEndpointArgs;
import java.util.Optional;

/**
 * The models that clusters of an environment's own serve on OCI.
 *
 * @param oci the environment's side on OCI
 * @param compartment the OCID of its compartment
 * @param options the provider of its Region
 */
record DedicatedModels(OciSide oci, Output<String> compartment, ComponentResourceOptions options) {
    void declare(Optional<OciModelNetwork> network) {
        var holes = network.map(own -> Holes.NONE.with(OciNetwork.PRIVATE_ENDPOINT_ID, own.privateEndpointId()))
                .orElse(Holes.NONE);
        oci.dedicated()
                .forEach(model -> new OciDedicatedEndpoint(
                        "dedicated-" + model.key(),
                        OciDedicatedEndpointArgs.of(model, holes, compartment, FormerNames.NONE),
                        options));
    }
}
