package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A policy of its own, attached to roles, users or groups by its properties, or by somebody else. */
record AttachedPolicyReader(String document, List<String> holders) implements ViewReader {

    @Override
    public Stream<AwsGrant> read(Resource policy) {
        return policy.property(document).stream()
                .flatMap(text -> AwsGrant.of(PolicyKind.IDENTITY, heldBy(policy), text).stream());
    }

    private SortedSet<String> heldBy(Resource policy) {
        return holders.stream()
                .flatMap(holder -> policy.elements(holder).stream())
                .map(holder -> name(holder.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Value holder) {
        return holder instanceof Reference reference ? reference.resource() : holder.display();
    }
}
