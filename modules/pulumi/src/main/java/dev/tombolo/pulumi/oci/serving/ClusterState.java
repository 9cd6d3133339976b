package dev.tombolo.pulumi.oci.serving;

import java.util.Set;

/**
 * The state in which a cluster came back. The provider waits for {@code ACTIVE} or {@code NEEDS_ATTENTION} and calls both
 * a success (terraform-provider-oci 8.28.0, read 2026-11-22); nothing can be served on the second.
 *
 * @param cluster the cluster's name in the program
 * @param state the state
 */
record ClusterState(String cluster, String state) {
    private static final Set<String> UNHEALTHY = Set.of("NEEDS_ATTENTION", "FAILED", "DELETING", "DELETED");

    /**
     * Returns the cluster's OCID.
     *
     * @throws IllegalStateException if nothing can be served on it
     */
    String served(String id) {
        if (UNHEALTHY.contains(state)) {
            throw new IllegalStateException(
                    cluster + ": the cluster is " + state + " and serves nothing, while it is billed"
                            + " · read its lifecycleDetails in the Console, then run pulumi refresh and pulumi up");
        }
        return id;
    }
}
