package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A policy of an organization; of the several types only service control policies have statements. */
record ServiceControlReader(String nativeType, String type, String content) implements ViewReader {
    private static final String SERVICE_CONTROL = "SERVICE_CONTROL_POLICY";

    @Override
    public Stream<AwsGrant> read(Resource policy) {
        return isServiceControl(policy)
                ? policy.property(content).stream()
                        .flatMap(text -> AwsStatements.grants(PolicyKind.SERVICE_CONTROL, new TreeSet<>(), text))
                : Stream.empty();
    }

    /** Pulumi leaves the type out where it is this one. */
    private boolean isServiceControl(Resource policy) {
        return policy.property(type)
                .flatMap(property -> property.value().text())
                .filter(text -> !text.equals(SERVICE_CONTROL))
                .isEmpty();
    }
}
