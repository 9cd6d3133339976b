package dev.tombolo.environment;

import dev.tombolo.blueprint.cost.Budget;
import java.util.List;

/**
 * What the whole AWS account may spend on models.
 *
 * @param budget the budget
 * @param emails the addresses that hear of it
 */
public record AccountBudget(Budget budget, List<String> emails) {
    /** Creates it; the list is copied. */
    public AccountBudget {
        emails = List.copyOf(emails);
    }
}
