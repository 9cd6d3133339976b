package dev.tombolo.live.tenancy;

import static dev.tombolo.live.oci.OciCalls.parameter;

import dev.tombolo.live.check.Permission;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.Stated;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoint of a dedicated model, found in the environment's own compartment by the name that its stack gives it.
 *
 * @param own the compartment
 * @param displayName the endpoint's name
 * @param calls the control plane of the Region in which it lies
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/generative-ai/20231130/EndpointCollection/ListEndpoints">the
 *     call; shapes read in the SDK's 3.72.0 on 2026-11-23</a>
 */
public record OwnEndpoint(OwnCompartment own, String displayName, OciCalls calls) {
    private static final Set<String> OVER = Set.of("DELETING", "DELETED", "FAILED");

    /** Returns what must be allowed to find it, beside its compartment. */
    public Permission permission() {
        return new Permission("inspect generative-ai-endpoint", "compartment id " + own.parent());
    }

    /**
     * Returns its OCID; empty where it is not there.
     *
     * @param compartment the OCID of the environment's own compartment
     * @throws dev.tombolo.live.call.Unanswered if nobody says so
     */
    public Optional<String> idIn(String compartment) {
        return calls
                .list("/endpoints?" + parameter("compartmentId", compartment) + "&"
                        + parameter("displayName", displayName))
                .stream()
                .filter(endpoint -> Stated.text(endpoint, "displayName").equals(displayName))
                .filter(endpoint -> !OVER.contains(Stated.text(endpoint, "lifecycleState")))
                .map(endpoint -> Stated.text(endpoint, "id"))
                .findFirst();
    }
}
