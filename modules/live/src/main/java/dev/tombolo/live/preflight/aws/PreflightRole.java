package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.check.Permission;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a role needs that does nothing but run preflight: one statement for each check and resource. */
public final class PreflightRole {
    private PreflightRole() {}

    /** Returns the policy for these checks. */
    public static PolicyDocument policy(Checks preflight) {
        return new PolicyDocument(
                preflight.others().stream().flatMap(PreflightRole::statements).toList());
    }

    private static Stream<Statement> statements(Check check) {
        var byResource =
                new TreeMap<>(check.permissions().stream().collect(Collectors.groupingBy(Permission::resource)));
        return byResource.entrySet().stream()
                .map(entry -> Statement.allow(
                        sid(check.name(), byResource.headMap(entry.getKey()).size()),
                        List.copyOf(actions(entry.getValue())),
                        List.of(Text.of(entry.getKey()))));
    }

    private static SortedSet<String> actions(List<Permission> permissions) {
        return permissions.stream().map(Permission::action).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns {@code ModelAvailability} for {@code model-availability}, and {@code ModelAvailability2} for its second resource. */
    private static String sid(String check, int before) {
        return Stream.of(check.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + (before == 0 ? "" : before + 1);
    }
}
