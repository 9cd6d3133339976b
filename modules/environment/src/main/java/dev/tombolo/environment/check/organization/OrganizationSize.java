package dev.tombolo.environment.check.organization;

import dev.tombolo.blueprint.organization.ControlStatements;
import dev.tombolo.blueprint.organization.OrganizationControls;
import dev.tombolo.blueprint.organization.ServiceControlPolicies;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.source.KeyPath;

/** Checks that controls fit into the service control policies that an organization takes. */
record OrganizationSize(OrganizationControls controls, Report report) {
    private static final String BEFORE_REMEDY = " · ";

    void check() {
        ServiceControlPolicies.of(ControlStatements.of(controls)).problems().forEach(this::add);
    }

    private void add(String problem) {
        var parts = problem.split(BEFORE_REMEDY, 2);
        report.add(KeyPath.of("organization"), parts[0], parts[1]);
    }
}
