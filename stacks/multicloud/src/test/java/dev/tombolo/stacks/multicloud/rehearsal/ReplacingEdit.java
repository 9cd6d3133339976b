package dev.tombolo.stacks.multicloud.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change that the service does not make in place.
 *
 * @param now what stands in the environment's file
 * @param later what would replace something
 * @param told how the engine tells it
 * @param kept the name of what would go with it, and is protected
 */
record ReplacingEdit(String now, String later, String told, Optional<String> kept) {
    private static final Map<String, List<ReplacingEdit>> EDITS = Map.of(
            "staging", List.of(network("10.51.0.0")),
            "prod", List.of(shape(), network("10.52.0.0")),
            "prod-eu", List.of(network("10.53.0.0")));

    static List<ReplacingEdit> of(String environment) {
        return EDITS.getOrDefault(environment, List.of());
    }

    /** A dedicated cluster keeps its shape for life. */
    private static ReplacingEdit shape() {
        return new ReplacingEdit(
                "shape: LARGE_GENERIC_V1",
                "shape: LARGE_GENERIC_2",
                "dedicated-llama-3.3-70b-cluster replace[retain] [diff: ~unitShape]",
                Optional.empty());
    }

    /** A private endpoint keeps its subnet. */
    private static ReplacingEdit network(String addresses) {
        return new ReplacingEdit(
                "network: { cidr: " + addresses + "/20 }",
                "network: { vcn: ocid1.vcn.oc1..landing, subnet: ocid1.subnet.oc1..landing, allowFrom: [" + addresses
                        + "/16] }",
                "network-private-endpoint replace [diff: ~subnetId]",
                Optional.of("network-vcn"));
    }
}
