package dev.tombolo.blueprint.organization;

import java.util.List;
import java.util.Optional;

/**
 * What accounts are held to. Long-term API keys are always banned.
 *
 * @param regions where models may be called; anywhere by default
 * @param procurement who may buy models, and which; everybody and all by default
 * @param retention the data retention that accounts are held to; their own by default
 * @param invocations from where models may be called; anywhere by default
 * @param deployers the roles that may change logging, guardrail and retention, as ARNs with wildcards; where none is named,
 *     these settings are open
 */
public record OrganizationControls(
        Optional<RegionControl> regions,
        Optional<ProcurementControl> procurement,
        Optional<RetentionControl> retention,
        Optional<EndpointControl> invocations,
        List<String> deployers) {
    /** Long-term API keys are banned, and nothing else is. */
    public static final OrganizationControls NONE =
            new OrganizationControls(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Creates controls; the list is copied and sorted. */
    public OrganizationControls {
        deployers = deployers.stream().sorted().toList();
    }

    /** Returns these controls with the Regions in which models may be called. */
    public OrganizationControls inRegions(RegionControl control) {
        return new OrganizationControls(Optional.of(control), procurement, retention, invocations, deployers);
    }

    /** Returns these controls with who may buy models, and which. */
    public OrganizationControls boughtUnder(ProcurementControl control) {
        return new OrganizationControls(regions, Optional.of(control), retention, invocations, deployers);
    }

    /** Returns these controls with the data retention that accounts are held to. */
    public OrganizationControls retaining(RetentionControl control) {
        return new OrganizationControls(regions, procurement, Optional.of(control), invocations, deployers);
    }

    /** Returns these controls with from where models may be called. */
    public OrganizationControls calledFrom(EndpointControl control) {
        return new OrganizationControls(regions, procurement, retention, Optional.of(control), deployers);
    }

    /** Returns these controls with the roles that may change logging, guardrail and retention. */
    public OrganizationControls changedBy(List<String> roles) {
        return new OrganizationControls(regions, procurement, retention, invocations, roles);
    }
}
