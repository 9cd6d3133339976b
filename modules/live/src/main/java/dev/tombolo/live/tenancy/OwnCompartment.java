package dev.tombolo.live.tenancy;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.Region;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.Optional;

/**
 * The environment's own compartment, found by its name as the environment's stack finds it.
 *
 * @param parent the OCID of the compartment above it
 * @param name its name
 * @param homeRegion the Region in which identities lie
 * @param oci who asks
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Compartment/ListCompartments">the call;
 *     shapes read in the SDK's 3.79.0 on 2026-11-23</a>
 */
public record OwnCompartment(String parent, String name, Region homeRegion, OciConnection oci) {
    /** Returns what must be allowed to find it. */
    public Permission permission() {
        return new Permission("inspect compartments", "compartment id " + parent);
    }

    /**
     * Returns it as OCI describes it; empty where it is not there.
     *
     * @throws dev.tombolo.live.call.Unanswered if nobody says so
     */
    public Optional<JsonNode> found() {
        return oci
                .calls(OciService.IDENTITY, homeRegion)
                .list("/compartments?" + parameter("compartmentId", parent) + "&" + parameter("name", name))
                .stream()
                .filter(compartment -> Stated.text(compartment, "name").equals(name))
                .filter(compartment ->
                        Stated.text(compartment, "lifecycleState").equals("ACTIVE"))
                .findFirst();
    }

    /** Returns its OCID; empty where it is not there. */
    public Optional<String> id() {
        return found().map(compartment -> Stated.text(compartment, "id"));
    }
}
