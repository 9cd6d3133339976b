package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A policy of its own, attached to roles, users or groups by its properties, or by somebody else. */
record AttachedPolicyReader(String nativeType, String document, List<String> holders) implements ViewReader {

    @Override
    public Stream<AwsGrant> read(Resource policy) {
        return policy.property(document).stream()
                .flatMap(text -> AwsStatements.grants(PolicyKind.IDENTITY, heldBy(policy), text));
    }

    private SortedSet<String> heldBy(Resource policy) {
        return holders.stream()
                .flatMap(holder -> AwsStatements.values(policy.property(holder)).stream())
                .map(AttachedPolicyReader::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Value holder) {
        return holder instanceof Reference reference ? reference.resource() : holder.display();
    }
}
