package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A budget as CloudFormation writes it. */
record BudgetReader() implements ViewReader {
    static final String TYPE = "AWS::Budgets::Budget";

    @Override
    public String nativeType() {
        return TYPE;
    }

    @Override
    public Stream<Budget> read(Resource resource) {
        return Stream.of(budget(resource.root()));
    }

    static Budget budget(Property properties) {
        var data = properties.get("Budget");
        return new Budget(
                properties.resource(),
                properties,
                data.flatMap(budget -> budget.get("FilterExpression")),
                data.flatMap(budget -> budget.get("CostFilters")).stream()
                        .flatMap(BudgetReader::costFilters)
                        .toList(),
                elements(properties.get("NotificationsWithSubscribers"))
                        .map(BudgetReader::notification)
                        .toList());
    }

    private static Stream<Budget.CostFilter> costFilters(Property filters) {
        return filters.value() instanceof MapValue map
                ? map.entries().keySet().stream()
                        .map(name -> new Budget.CostFilter(
                                name, elements(filters.get(name)).toList()))
                : Stream.empty();
    }

    private static Budget.Notification notification(Property notification) {
        var byEmail =
                elements(notification.get("Subscribers")).collect(Collectors.partitioningBy(BudgetReader::isEmail));
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

    static Stream<Property> elements(Optional<Property> list) {
        return list.stream().flatMap(property -> property.elements().stream());
    }
}
