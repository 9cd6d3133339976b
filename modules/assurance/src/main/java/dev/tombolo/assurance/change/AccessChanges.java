package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.view.Effect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What lets more in than before: statements that are new and may allow, and statements that are gone and may have denied. A
 * changed statement is both, and a narrowed one too.
 *
 * @param opened what is new and may allow
 * @param unguarded what is gone and may have denied
 */
public record AccessChanges(List<AccessStatement> opened, List<AccessStatement> unguarded) {

    private static final Set<String> PRINCIPALS =
            Set.of("AWS::IAM::Role", "AWS::IAM::User", "aws:iam/role:Role", "aws:iam/user:User");
    private static final List<String> HOLDERS =
            List.of("Roles", "RoleName", "Users", "UserName", "Groups", "role", "user");

    public AccessChanges {
        opened = List.copyOf(opened);
        unguarded = List.copyOf(unguarded);
    }

    /** Compares two outputs, whose references are resolved as far as they can be. */
    public static AccessChanges between(ResourceGraph before, ResourceGraph after) {
        ResourceGraph now = FormerAddresses.restored(before, after);
        SortedMap<String, AccessStatement> old = AccessStatements.in(before);
        SortedMap<String, AccessStatement> given = AccessStatements.in(now);
        return new AccessChanges(
                only(given, old, statement -> statement.effect() != Effect.DENY),
                only(
                        old,
                        given,
                        statement -> statement.effect() != Effect.ALLOW
                                && !isGone(statement.at().resource(), now)));
    }

    private static List<AccessStatement> only(
            SortedMap<String, AccessStatement> statements,
            SortedMap<String, AccessStatement> others,
            Predicate<AccessStatement> wanted) {
        return statements.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(wanted)
                .toList();
    }

    /** Whom a denial held back and who is there no more needs none. */
    private static boolean isGone(Resource holder, ResourceGraph now) {
        List<String> principals = PRINCIPALS.contains(holder.nativeType())
                ? List.of(holder.address())
                : HOLDERS.stream()
                        .flatMap(name -> holder.property(name).stream())
                        .flatMap(property -> property.elements().stream())
                        .map(AccessChanges::name)
                        .toList();
        return !principals.isEmpty()
                && principals.stream().allMatch(principal -> now.find(principal).isEmpty());
    }

    private static String name(Property holder) {
        return holder.value() instanceof Reference reference
                ? reference.resource()
                : holder.value().display();
    }
}
