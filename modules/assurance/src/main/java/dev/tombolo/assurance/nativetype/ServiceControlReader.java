package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import java.util.stream.Stream;

/** A policy of an organization; of the several types only service control policies have statements. */
record ServiceControlReader(String type, String content) implements ViewReader {
    private static final String SERVICE_CONTROL = "SERVICE_CONTROL_POLICY";

    @Override
    public Stream<AwsGrant> read(Resource policy) {
        return isServiceControl(policy)
                ? policy.property(content).stream()
                        .flatMap(text -> AwsGrant.of(PolicyKind.SERVICE_CONTROL, text).stream())
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
