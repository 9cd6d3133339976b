package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciBudgetAlert;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.document.cost.BudgetDocument;
import java.util.Optional;
import java.util.TreeMap;

/** Makes what limits spending on OCI of a document in which nothing is wrong. */
record OciSpendingAssembly(CheckedDocument checked) {
    Optional<OciBudget> budget(String physicalName) {
        return checked.document()
                .budget()
                .flatMap(budget -> budget.oci().map(amount -> budget(physicalName, amount, budget)));
    }

    private OciBudget budget(String physicalName, int amount, BudgetDocument budget) {
        return new OciBudget(
                physicalName,
                Text.of(OciSide.COMPARTMENT_ID),
                amount,
                OciBudgetAlert.at(budget.shares()),
                budget.addresses(),
                checked.tags());
    }

    /** Quotas name a compartment by the names on the way to it, of which the file knows those above. */
    OciQuotas quotas(String physicalName, OciDocument.Quotas quotas, Region region) {
        return new OciQuotas(
                physicalName,
                OciQuotas.DESCRIPTION,
                quotas.family(),
                Text.of(quotas.parent() + ":").plus(Text.of(OciSide.COMPARTMENT_NAME)),
                region,
                new TreeMap<>(quotas.units()),
                checked.tags());
    }
}
