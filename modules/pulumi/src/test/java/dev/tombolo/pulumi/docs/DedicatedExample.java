package dev.tombolo.pulumi.docs;

import com.pulumi.Context;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.oci.serving.OciDedicatedEndpoint;
import dev.tombolo.pulumi.oci.serving.OciDedicatedEndpointArgs;

/** A program with a model on a dedicated cluster. */
final class DedicatedExample {
    private DedicatedExample() {}

    static void declare(Context context) {
        var llama = ModelSelection.on(Cloud.OCI)
                .region("us-chicago-1")
                .models("llama-3.3-70b")
                .endpoint(EndpointKind.DEDICATED)
                .build();
        var endpoint = new OciDedicatedEndpoint(
                "llama",
                OciDedicatedEndpointArgs.builder()
                        .path(llama.path("llama-3.3-70b"))
                        .shape("LARGE_GENERIC_V1")
                        .compartmentId("ocid1.compartment.oc1..models")
                        .build());
        context.export("endpointId", endpoint.endpointId());
    }
}
