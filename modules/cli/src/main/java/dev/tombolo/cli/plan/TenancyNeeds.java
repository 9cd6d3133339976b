package dev.tombolo.cli.plan;

import dev.tombolo.blueprint.access.OciAccess;
import dev.tombolo.blueprint.access.OciGrant;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what an environment finds by name on OCI and does not declare.
 *
 * @param environment the environment
 */
record TenancyNeeds(Environment environment) {
    List<String> all() {
        return environment.oci().filter(oci -> oci.root().isEmpty()).stream()
                .flatMap(TenancyNeeds::of)
                .toList();
    }

    private static Stream<String> of(OciSide oci) {
        return Stream.concat(
                Stream.of("compartment " + oci.compartmentName() + " below " + oci.parentCompartment()),
                oci.consumers().stream()
                        .flatMap(consumer -> OciAccess.grant(consumer).dynamicGroup().stream())
                        .map(TenancyNeeds::group));
    }

    private static String group(OciGrant.DynamicGroup group) {
        return "dynamic group " + group.name() + " with the rule " + group.matchingRule();
    }
}
