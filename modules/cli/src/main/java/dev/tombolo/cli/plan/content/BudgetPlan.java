package dev.tombolo.cli.plan.content;

import java.util.List;

/**
 * What may be spent in a month.
 *
 * @param of account, environment, or a consumer's name
 * @param cloud the cloud
 * @param amount the amount, in whole units
 * @param currency its currency
 * @param counts the lines of the bill that it counts
 * @param sees which calls are among them
 * @param stop when calls are stopped, or none
 */
public record BudgetPlan(
        String of, String cloud, int amount, String currency, String counts, List<SightPlan> sees, String stop) {
    /** The word where nothing is stopped. */
    public static final String NO_STOP = "none";
}
