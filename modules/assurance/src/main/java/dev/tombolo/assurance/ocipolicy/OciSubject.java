package dev.tombolo.assurance.ocipolicy;

import dev.tombolo.assurance.graph.Value;
import java.util.List;

/**
 * Whom a statement allows.
 *
 * @param kind the kind of principal
 * @param names their names ({@code domain/name} when a domain is named) or OCIDs; empty for any user and any group
 */
public record OciSubject(Kind kind, List<Value> names) {

    public OciSubject {
        names = List.copyOf(names);
    }

    /** The kinds of principals that a statement can name. */
    public enum Kind {
        /** Every user, and every instance, resource and service principal. */
        ANY_USER,
        /** Every member of any group. */
        ANY_GROUP,
        /** Groups of users. */
        GROUP,
        /** Groups of instances and other resources. */
        DYNAMIC_GROUP,
        /** Oracle's own services. */
        SERVICE
    }
}
