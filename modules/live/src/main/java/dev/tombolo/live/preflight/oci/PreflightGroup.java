package dev.tombolo.live.preflight.oci;

import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.check.Permission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a group needs that does nothing but run preflight: one statement for each kind of thing. All of them read. */
public final class PreflightGroup {
    /** The group that statements name. */
    public static final String NAME = "'Default'/'tombolo-preflight'";

    private static final String INSPECT = "inspect ";

    private PreflightGroup() {}

    /** Returns the statements for these checks, for a policy in the root compartment. */
    public static List<String> statements(Checks preflight) {
        var needed = Stream.concat(Stream.of(preflight.identity()), preflight.others().stream())
                .map(Check::permissions)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return needed.stream()
                .filter(permission -> !isInspectedBy(permission, needed))
                .map(PreflightGroup::statement)
                .toList();
    }

    /** Who may read a kind of thing may inspect it. */
    private static boolean isInspectedBy(Permission permission, Set<Permission> needed) {
        return permission.action().startsWith(INSPECT)
                && needed.contains(
                        new Permission(permission.action().replaceFirst(INSPECT, "read "), permission.resource()));
    }

    private static String statement(Permission permission) {
        return "allow group " + NAME + " to " + permission.action() + " in " + permission.resource();
    }
}
