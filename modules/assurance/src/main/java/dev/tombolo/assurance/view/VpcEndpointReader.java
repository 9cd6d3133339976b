package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An endpoint of an AWS service. */
record VpcEndpointReader(String nativeType, String serviceName, String vpc, String privateDns, String document)
        implements ViewReader {

    @Override
    public Stream<View> read(Resource resource) {
        VpcEndpoint endpoint = endpoint(resource);
        return Stream.concat(Stream.of(endpoint), endpoint.statements().stream());
    }

    private VpcEndpoint endpoint(Resource resource) {
        Optional<Property> policy = resource.property(document);
        return new VpcEndpoint(
                resource,
                value(resource, serviceName),
                value(resource, vpc),
                resource.property(privateDns),
                policy,
                policy.stream()
                        .flatMap(text -> AwsStatements.grants(
                                PolicyKind.ENDPOINT, new TreeSet<>(List.of(resource.address())), text))
                        .toList());
    }

    static Value value(Resource resource, String property) {
        return resource.property(property).map(Property::value).orElseGet(() -> new Unknown(property + " is left out"));
    }
}
