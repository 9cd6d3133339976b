package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;

/**
 * A managed policy that a role, user, group or permission set has by its ARN.
 *
 * @param resource what has it, or what attaches it
 * @param policy the policy's ARN, or a reference to a policy that is declared
 */
public record AttachedPolicy(Resource resource, Property policy) implements View {

    /** Whether it is this policy of AWS's own, in whatever partition. */
    public boolean isOfAws(String name) {
        return policy.value().display().endsWith(":iam::aws:policy/" + name);
    }
}
