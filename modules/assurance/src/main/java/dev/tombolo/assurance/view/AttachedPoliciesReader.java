package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** The managed policies that a property names, one or several. */
record AttachedPoliciesReader(String nativeType, String policies) implements ViewReader {

    @Override
    public Stream<AttachedPolicy> read(Resource resource) {
        return resource.property(policies).stream()
                .flatMap(named -> named.elements().stream())
                .map(policy -> new AttachedPolicy(resource, policy));
    }
}
