package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A role or user: who may assume it, which is nobody for a user, and its inline policies. */
record RoleReader(String trust, String inline, String document, String name) implements ViewReader {

    @Override
    public Stream<AwsGrant> read(Resource role) {
        SortedSet<String> names = names(role);
        return Stream.concat(
                role.property(trust).stream().flatMap(policy -> AwsGrant.of(PolicyKind.TRUST, names, policy).stream()),
                role.elements(inline).stream()
                        .flatMap(policy -> policy.get(document).stream())
                        .flatMap(policy -> AwsGrant.of(PolicyKind.IDENTITY, names, policy).stream()));
    }

    private SortedSet<String> names(Resource role) {
        SortedSet<String> names = new TreeSet<>();
        names.add(role.address());
        role.property(name).flatMap(property -> property.value().text()).ifPresent(names::add);
        return names;
    }
}
