package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.Collections;
import java.util.stream.Stream;

/** A policy of its own that says who may use another resource. */
record ResourcePolicyReader(String nativeType, String document) implements ViewReader {

    @Override
    public Stream<AwsGrant> read(Resource policy) {
        return policy.property(document).stream()
                .flatMap(text -> AwsStatements.grants(PolicyKind.RESOURCE, Collections.emptySortedSet(), text));
    }
}
