package dev.tombolo.cli.plan;

import dev.tombolo.blueprint.access.OciAccess;
import dev.tombolo.blueprint.access.OciGrant;
import dev.tombolo.blueprint.network.OciNetworkSource;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what an environment finds by name on OCI and does not declare.
 *
 * @param environment the environment
 */
record TenancyNeeds(Environment environment) {
    List<String> all() {
        return Stream.concat(
                        environment.oci().filter(oci -> oci.root().isEmpty()).stream()
                                .flatMap(TenancyNeeds::of),
                        environment.oci().stream().flatMap(TenancyNeeds::networkSource))
                .toList();
    }

    private static Stream<String> of(OciSide oci) {
        return Stream.concat(
                Stream.of("compartment " + oci.compartmentName() + " below " + oci.parentCompartment()),
                oci.consumers().stream()
                        .flatMap(consumer -> OciAccess.grant(consumer).dynamicGroup().stream())
                        .map(TenancyNeeds::group));
    }

    private static Stream<String> networkSource(OciSide oci) {
        return oci.networkSource().isPresent() && oci.root().isPresent()
                ? Stream.empty()
                : oci.consumers().stream()
                        .flatMap(consumer -> consumer.networkSource().stream())
                        .distinct()
                        .map(name -> "network source " + name
                                + oci.networkSource()
                                        .map(source -> " with " + addresses(source))
                                        .orElse(""));
    }

    private static String addresses(OciNetworkSource source) {
        return Stream.concat(
                        source.publicAddresses().stream(),
                        source.vcns().stream()
                                .map(vcn -> String.join(", ", vcn.blocks()) + " in "
                                        + vcn.vcn().fill(Reference::toString)))
                .collect(Collectors.joining(", "));
    }

    private static String group(OciGrant.DynamicGroup group) {
        return "dynamic group " + group.name() + " with the rule "
                + group.matchingRule().fill(Reference::toString);
    }
}
