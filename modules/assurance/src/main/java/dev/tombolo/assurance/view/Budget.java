package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A budget of AWS.
 *
 * @param resource the budget
 * @param filterExpression what it counts, as an expression
 * @param costFilters what it counts, as filters that must all hold; the older way
 * @param notifications when it speaks, and to whom
 */
public record Budget(
        Resource resource,
        Optional<Property> filterExpression,
        List<CostFilter> costFilters,
        List<Notification> notifications)
        implements View {

    public Budget {
        costFilters = List.copyOf(costFilters);
        notifications = List.copyOf(notifications);
    }

    /**
     * One of the filters that must all hold.
     *
     * @param name for example {@code Service}
     * @param values the values, of which one must fit
     */
    public record CostFilter(String name, List<Property> values) {
        public CostFilter {
            values = List.copyOf(values);
        }
    }

    /**
     * When a budget speaks.
     *
     * @param at the notification as it was written
     * @param emails the addresses that are part of it
     * @param others its other subscribers
     */
    public record Notification(Property at, List<Property> emails, List<Property> others) {
        public Notification {
            emails = List.copyOf(emails);
            others = List.copyOf(others);
        }
    }
}
