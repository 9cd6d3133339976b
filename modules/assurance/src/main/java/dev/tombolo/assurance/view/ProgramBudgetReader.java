package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget as the Pulumi provider writes it: it has no filter expression. */
record ProgramBudgetReader() implements ViewReader {
    @Override
    public String nativeType() {
        return "aws:budgets/budget:Budget";
    }

    @Override
    public Stream<Budget> read(Resource resource) {
        return Stream.of(new Budget(
                resource,
                resource.root(),
                Optional.empty(),
                BudgetReader.elements(resource.property("costFilters"))
                        .map(ProgramBudgetReader::costFilter)
                        .toList(),
                BudgetReader.elements(resource.property("notifications"))
                        .map(ProgramBudgetReader::notification)
                        .toList()));
    }

    private static Budget.CostFilter costFilter(Property filter) {
        return new Budget.CostFilter(
                filter.get("name").flatMap(name -> name.value().text()).orElse("?"),
                BudgetReader.elements(filter.get("values")).toList());
    }

    private static Budget.Notification notification(Property notification) {
        return new Budget.Notification(
                notification,
                BudgetReader.elements(notification.get("subscriberEmailAddresses"))
                        .toList(),
                BudgetReader.elements(notification.get("subscriberSnsTopicArns"))
                        .toList());
    }
}
