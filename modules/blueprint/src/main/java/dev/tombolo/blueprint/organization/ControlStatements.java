package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes what accounts are held to as statements of service control policies, in an order that never changes. */
public final class ControlStatements {
    private ControlStatements() {}

    /** Returns the statements. All of them deny: what is allowed stays a matter of each account. */
    public static List<Statement> of(OrganizationControls controls) {
        var statements = new ArrayList<>(KeyStatements.all());
        controls.regions().map(RegionStatements::of).ifPresent(statements::addAll);
        controls.procurement().map(ProcurementStatements::of).ifPresent(statements::addAll);
        controls.retention().map(mode -> RetentionStatements.none()).ifPresent(statements::addAll);
        controls.invocations().map(from -> EndpointStatements.privately()).ifPresent(statements::addAll);
        statements.addAll(SettingStatements.exceptFor(controls.deployers()));
        return List.copyOf(statements);
    }
}
