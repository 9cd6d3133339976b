package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Budget;
import java.util.Optional;

/** A budget as the Pulumi provider writes it: it has no filter expression. */
final class ProgramBudget {

    private ProgramBudget() {}

    static Budget read(Resource budget) {
        return new Budget(
                budget,
                Optional.empty(),
                budget.elements("costFilters").stream()
                        .map(ProgramBudget::costFilter)
                        .toList(),
                budget.elements("notifications").stream()
                        .map(ProgramBudget::notification)
                        .toList());
    }

    private static Budget.CostFilter costFilter(Property filter) {
        return new Budget.CostFilter(
                filter.get("name").flatMap(name -> name.value().text()).orElse("?"), filter.elements("values"));
    }

    private static Budget.Notification notification(Property notification) {
        return new Budget.Notification(
                notification,
                notification.elements("subscriberEmailAddresses"),
                notification.elements("subscriberSnsTopicArns"));
    }
}
