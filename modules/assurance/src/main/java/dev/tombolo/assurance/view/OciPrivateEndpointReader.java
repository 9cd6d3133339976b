package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A private endpoint of OCI Generative AI. */
record OciPrivateEndpointReader() implements ViewReader {

    @Override
    public String nativeType() {
        return "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint";
    }

    @Override
    public Stream<OciPrivateEndpoint> read(Resource endpoint) {
        return Stream.of(new OciPrivateEndpoint(
                endpoint,
                VpcEndpointReader.value(endpoint, "subnetId"),
                AwsStatements.values(endpoint.property("nsgIds")),
                VpcEndpointReader.value(endpoint, "dnsPrefix")));
    }
}
