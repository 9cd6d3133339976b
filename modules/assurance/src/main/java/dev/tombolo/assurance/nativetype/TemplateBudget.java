package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Budget;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A budget as CloudFormation writes it. */
final class TemplateBudget {

    private TemplateBudget() {}

    static Budget read(Resource budget) {
        var data = budget.property("Budget");
        return new Budget(
                budget,
                data.flatMap(properties -> properties.get("FilterExpression")),
                data.flatMap(properties -> properties.get("CostFilters")).stream()
                        .flatMap(TemplateBudget::costFilters)
                        .toList(),
                budget.elements("NotificationsWithSubscribers").stream()
                        .map(TemplateBudget::notification)
                        .toList());
    }

    private static Stream<Budget.CostFilter> costFilters(Property filters) {
        return filters.value() instanceof MapValue map
                ? map.entries().keySet().stream().map(name -> new Budget.CostFilter(name, filters.elements(name)))
                : Stream.empty();
    }

    private static Budget.Notification notification(Property notification) {
        var byEmail = notification.elements("Subscribers").stream()
                .collect(Collectors.partitioningBy(TemplateBudget::isEmail));
        return new Budget.Notification(
                notification, byEmail.getOrDefault(true, List.of()), byEmail.getOrDefault(false, List.of()));
    }

    private static boolean isEmail(Property subscriber) {
        return subscriber
                .get("SubscriptionType")
                .flatMap(type -> type.value().text())
                .filter("EMAIL"::equals)
                .isPresent();
    }
}
