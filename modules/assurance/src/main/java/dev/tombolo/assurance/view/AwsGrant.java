package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A statement of an IAM policy document.
 *
 * @param kind what the document is attached to
 * @param heldBy addresses and names of the roles, users and groups that hold it; empty when its own properties attach it
 *     to nobody, as with a managed policy
 * @param property the statement as it was written
 * @param statement what it says
 */
public record AwsGrant(PolicyKind kind, SortedSet<String> heldBy, Property property, AwsStatement statement)
        implements Grant {

    public AwsGrant {
        heldBy = Collections.unmodifiableSortedSet(new TreeSet<>(heldBy));
    }

    /** The statements of a policy document that stands in a file of its own or that another policy names. */
    public static List<AwsGrant> of(PolicyKind kind, Property document) {
        return of(kind, Collections.emptySortedSet(), document);
    }

    /** The statements of a policy document that somebody holds. */
    public static List<AwsGrant> of(PolicyKind kind, SortedSet<String> heldBy, Property document) {
        return PolicyLanguage.read(document.document()).elements("Statement").stream()
                .map(statement -> new AwsGrant(kind, heldBy, statement, AwsStatement.of(statement)))
                .toList();
    }

    /** A statement of which nothing is known but the reason, in the place of a policy that the output does not hold. */
    public static AwsGrant unread(PolicyKind kind, Property at, String reason) {
        return new AwsGrant(kind, Collections.emptySortedSet(), at, AwsStatement.unread(reason));
    }

    /** Whether one principal holds both statements, as far as the policies' own properties tell. */
    public boolean isHeldWith(AwsGrant other) {
        return resource().address().equals(other.resource().address()) || !Collections.disjoint(heldBy, other.heldBy);
    }

    /** Whether somebody else's properties attach it. */
    public boolean isAttachedElsewhere() {
        return heldBy.isEmpty();
    }

    /** The property of the statement with this name, or the statement when it has none. */
    public Property at(String name) {
        return property.get(name).orElse(property);
    }
}
