package dev.tombolo.environment;

import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciBudgetAlert;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.environment.document.BudgetDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import java.util.Optional;

/** Makes the budget on OCI of a document in which nothing is wrong. */
record OciSpendingAssembly(String name, EnvironmentDocument document) {
    Optional<OciBudget> budget(String physicalName) {
        return document.budget().flatMap(budget -> budget.oci().map(amount -> budget(physicalName, amount, budget)));
    }

    private OciBudget budget(String physicalName, int amount, BudgetDocument budget) {
        return new OciBudget(
                physicalName,
                Text.of(OciSide.COMPARTMENT_ID),
                amount,
                OciBudgetAlert.at(budget.shares()),
                budget.addresses(),
                Tags.of(name, document));
    }
}
