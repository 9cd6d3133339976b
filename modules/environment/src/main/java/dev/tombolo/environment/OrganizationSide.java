package dev.tombolo.environment;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.blueprint.organization.ControlStatements;
import dev.tombolo.blueprint.organization.OrganizationControls;
import dev.tombolo.blueprint.organization.ServiceControlPolicies;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What accounts of an organization are held to, as the blueprint's input.
 *
 * @param name the first characters of the policies' names
 * @param targets what they hold for; where there is none, they are written as files only
 * @param controls what accounts are held to
 * @param sharedGuardrail the guardrail of ours that accounts apply
 * @param enforcedGuardrails the guardrail that every call passes, by Region
 * @param tags the tags of everything
 */
public record OrganizationSide(
        String name,
        List<String> targets,
        OrganizationControls controls,
        Optional<Sharing> sharedGuardrail,
        Optional<BedrockPolicy> enforcedGuardrails,
        SortedMap<String, String> tags) {
    /**
     * A guardrail that is shared with an organization.
     *
     * @param guardrail the guardrail
     * @param organization the organization's id
     */
    public record Sharing(Guardrail guardrail, String organization) {}

    /** Tells whether the policies hold for anything; else they are written as files only. */
    public boolean isAttached() {
        return !targets.isEmpty();
    }

    /** Returns the service control policies. */
    public ServiceControlPolicies serviceControlPolicies() {
        return ServiceControlPolicies.of(ControlStatements.of(controls));
    }
}
