package dev.tombolo.assurance.ocipolicy;

import java.util.Optional;

/**
 * An {@code allow} statement of an Oracle Cloud policy.
 *
 * <p>Source of the grammar: https://docs.oracle.com/iaas/Content/Identity/Concepts/policysyntax.htm, 2026-11-22.
 *
 * @param subject who is allowed
 * @param verb how far
 * @param resourceType on which resource type or family, in lower case
 * @param location where
 * @param condition under which condition; empty when there is none
 */
public record OciStatement(
        OciSubject subject, OciVerb verb, String resourceType, OciLocation location, Optional<OciCondition> condition)
        implements OciReading {

    /** Whether the condition holds this variable to named values, whatever else it says. */
    public boolean restricts(String variable) {
        return condition.filter(some -> some.restricts(variable)).isPresent();
    }

    /** Whether the condition speaks of this variable at all. */
    public boolean mentions(String variable) {
        return condition
                .filter(some -> some.comparisons().stream()
                        .anyMatch(comparison -> comparison.variable().equals(variable)))
                .isPresent();
    }
}
