package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Budget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a budget counts of models.
 *
 * @param namesBedrock whether it counts by the service Amazon Bedrock
 * @param seesMarketplace whether it counts models that the Marketplace bills
 */
record BudgetScope(Answer namesBedrock, Answer seesMarketplace) {
    private static final BudgetScope ELSE = new BudgetScope(Answer.NO, Answer.YES);
    private static final BudgetScope UNKNOWN = new BudgetScope(Answer.UNKNOWN, Answer.UNKNOWN);
    private static final String EDITION = "(Amazon Bedrock Edition)";

    static BudgetScope of(Budget budget) {
        var filters =
                budget.costFilters().stream().map(filter -> clause(filter.name(), filter.values(), Optional.empty()));
        return all(Stream.concat(filters, budget.filterExpression().stream().map(BudgetScope::of)));
    }

    private static BudgetScope of(Property expression) {
        if (!(expression.value() instanceof MapValue)) {
            return UNKNOWN;
        }
        return Stream.of(
                        expression.get("Or").map(list -> any(parts(list))),
                        expression.get("And").map(list -> all(parts(list))),
                        expression.get("Not").map(inner -> new BudgetScope(Answer.NO, Answer.UNKNOWN)),
                        expression.get("Dimensions").map(BudgetScope::dimension))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ELSE);
    }

    private static Stream<BudgetScope> parts(Property list) {
        return list.elements().stream().map(BudgetScope::of);
    }

    private static BudgetScope dimension(Property dimension) {
        var key = dimension.get("Key").flatMap(property -> property.value().text());
        var values = dimension.get("Values").map(Property::elements).orElse(List.of());
        return key.map(name -> clause(name, values, dimension.get("MatchOptions")))
                .orElse(UNKNOWN);
    }

    /** {@code BillingEntity} of the older filters is {@code BILLING_ENTITY} of expressions. */
    private static BudgetScope clause(String name, List<Property> values, Optional<Property> matchOptions) {
        return switch (name.replace("_", "").toLowerCase(Locale.ROOT)) {
            case "service" ->
                new BudgetScope(
                        has(values, "Amazon Bedrock"::equals),
                        matchOptions.isPresent() ? Answer.UNKNOWN : has(values, service -> service.endsWith(EDITION)));
            case "billingentity" -> new BudgetScope(Answer.NO, has(values, "AWS Marketplace"::equals));
            default -> ELSE;
        };
    }

    private static Answer has(List<Property> values, Predicate<String> wanted) {
        return Answer.any(
                values,
                value -> value.value()
                        .text()
                        .map(text -> Answer.of(wanted.test(text)))
                        .orElse(Answer.UNKNOWN));
    }

    private static BudgetScope any(Stream<BudgetScope> parts) {
        return parts.reduce((first, second) -> new BudgetScope(
                        first.namesBedrock.or(second.namesBedrock), first.seesMarketplace.or(second.seesMarketplace)))
                .orElse(ELSE);
    }

    private static BudgetScope all(Stream<BudgetScope> parts) {
        return parts.reduce((first, second) -> new BudgetScope(
                        first.namesBedrock.or(second.namesBedrock), first.seesMarketplace.and(second.seesMarketplace)))
                .orElse(ELSE);
    }
}
