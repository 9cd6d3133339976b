package dev.tombolo.live.smoke.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Remedy;
import dev.tombolo.live.oci.OciCaller;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how whoever is signed in stands to a consumer: by what the credentials say, and for groups of the default
 * identity domain by two calls.
 *
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/UserGroupMembership/ListUserGroupMemberships">the
 *     second call; shapes read in the SDK's 3.79.0 on 2026-11-23</a>
 */
final class Standings {
    static final List<Permission> OF_GROUPS =
            List.of(new Permission("inspect groups", "tenancy"), new Permission("inspect users", "tenancy"));
    static final Permission ASK_GROUPS = new Permission("inspect groups and inspect users", "tenancy");

    private static final String UNTOLD = "the credentials do not say so";
    private static final String SIGN_IN = "sign in in another way";

    private final String tenancy;
    private final OciConnection oci;
    private final OciCalls identity;

    Standings(String tenancy, Region homeRegion, OciConnection oci) {
        this.tenancy = tenancy;
        this.oci = oci;
        this.identity = oci.calls(OciService.IDENTITY, homeRegion);
    }

    Standing to(OciPrincipal principal) {
        var caller = oci.signer().caller();
        if (principal instanceof OciPrincipal.Group group) {
            return group(caller, group);
        }
        if (caller.isUser()) {
            return Standing.somebodyElse(caller, principal);
        }
        if (principal instanceof OciPrincipal.InstancesIn instances) {
            return instance(caller, instances);
        }
        return principal instanceof OciPrincipal.Workload && caller.isInstance()
                ? Standing.somebodyElse(caller, principal)
                : unnamed(caller, principal);
    }

    private static Standing unnamed(OciCaller caller, OciPrincipal principal) {
        return principal instanceof OciPrincipal.DynamicGroup
                ? Standing.uncertain(
                        caller,
                        principal,
                        "the file does not say whom it takes in",
                        "compare its matching rule with whoever is signed in")
                : Standing.uncertain(caller, principal, UNTOLD, SIGN_IN);
    }

    private static Standing instance(OciCaller caller, OciPrincipal.InstancesIn instances) {
        if (!caller.isInstance()) {
            return caller.id().isPresent()
                    ? Standing.somebodyElse(caller, instances)
                    : Standing.uncertain(caller, instances, UNTOLD, SIGN_IN);
        }
        return caller.compartment()
                .map(compartment -> Text.of(compartment).equals(instances.compartment())
                        ? Standing.consumer(caller, instances)
                        : Standing.somebodyElse(caller, instances))
                .orElseGet(() -> Standing.uncertain(caller, instances, UNTOLD, SIGN_IN));
    }

    private Standing group(OciCaller caller, OciPrincipal.Group group) {
        if (!caller.isUser()) {
            return caller.isInstance()
                    ? Standing.somebodyElse(caller, group)
                    : Standing.uncertain(caller, group, UNTOLD, SIGN_IN);
        }
        return isAskable(group)
                ? member(caller, group)
                : Standing.uncertain(
                        caller, group, "only the domain " + group.domain() + " knows its members", "look it up there");
    }

    /** Tells whether OCI knows the group's members: those of another domain only that domain knows. */
    static boolean isAskable(OciPrincipal.Group group) {
        return group.domain().equals("Default");
    }

    private Standing member(OciCaller caller, OciPrincipal.Group group) {
        try {
            return groupId(group.name()).filter(id -> isMember(caller, id)).isPresent()
                    ? Standing.consumer(caller, group)
                    : Standing.somebodyElse(caller, group);
        } catch (Unanswered e) {
            return Standing.uncertain(caller, group, e.says(), Remedy.of(e.reason(), ASK_GROUPS));
        }
    }

    private Optional<String> groupId(String name) {
        return identity.list("/groups?" + parameter("compartmentId", tenancy) + "&" + parameter("name", name)).stream()
                .filter(group -> Stated.text(group, "name").equals(name))
                .map(group -> Stated.text(group, "id"))
                .findFirst();
    }

    private boolean isMember(OciCaller caller, String group) {
        return identity
                .list("/userGroupMemberships?" + parameter("compartmentId", tenancy) + "&"
                        + parameter("userId", caller.id().orElseThrow()) + "&" + parameter("groupId", group))
                .stream()
                .anyMatch(membership -> Stated.text(membership, "groupId").equals(group));
    }
}
