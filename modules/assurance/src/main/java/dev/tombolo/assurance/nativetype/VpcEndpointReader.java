package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.View;
import dev.tombolo.assurance.view.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An endpoint of an AWS service. */
record VpcEndpointReader(String serviceName, String vpc, String privateDns, String document) implements ViewReader {

    @Override
    public Stream<View> read(Resource resource) {
        VpcEndpoint endpoint = endpoint(resource);
        return Stream.concat(Stream.of(endpoint), endpoint.statements().stream());
    }

    private VpcEndpoint endpoint(Resource resource) {
        Optional<Property> policy = resource.property(document);
        return new VpcEndpoint(
                resource,
                resource.value(serviceName),
                resource.value(vpc),
                resource.property(privateDns),
                policy,
                policy.stream()
                        .flatMap(text ->
                                AwsGrant.of(PolicyKind.ENDPOINT, new TreeSet<>(List.of(resource.address())), text)
                                        .stream())
                        .toList());
    }
}
