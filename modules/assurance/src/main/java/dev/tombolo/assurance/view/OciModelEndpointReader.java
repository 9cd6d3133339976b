package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.stream.Stream;

/** An endpoint of OCI Generative AI. */
record OciModelEndpointReader() implements ViewReader {

    @Override
    public String nativeType() {
        return "oci:GenerativeAi/endpoint:Endpoint";
    }

    @Override
    public Stream<OciModelEndpoint> read(Resource endpoint) {
        return Stream.of(new OciModelEndpoint(
                endpoint, Stated.below(endpoint.root(), List.of("contentModerationConfig", "isEnabled"))));
    }
}
