package dev.tombolo.assurance.ocipolicy;

import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;

/**
 * Where a statement applies.
 *
 * @param kind tenancy or compartment
 * @param name the compartment's name, path or OCID; empty text for the tenancy
 */
public record OciLocation(Kind kind, Value name) {

    /** The whole tenancy. */
    public static final OciLocation TENANCY = new OciLocation(Kind.TENANCY, new Scalar(""));

    /** Whether this is the root compartment, by its word or by the tenancy's OCID. */
    public boolean isRoot() {
        return kind == Kind.TENANCY
                || name.text().filter(text -> text.startsWith("ocid1.tenancy.")).isPresent();
    }

    /** How a location is named. */
    public enum Kind {
        /** The whole tenancy. */
        TENANCY,
        /** A compartment by its name or path. */
        COMPARTMENT,
        /** A compartment by its OCID. */
        COMPARTMENT_ID
    }
}
