package dev.tombolo.cli.plan.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was promised to a cloud.
 *
 * @param id what the contract is called
 * @param cloud the cloud
 * @param amount the amount of a year
 * @param currency its currency
 * @param ends the last day
 * @param state running or ended
 * @param budgetsOfAYear twelve times the environment's budget on that cloud
 * @param marketplaceCap how much of what the cloud's marketplace sells in a year counts to it, where that is known
 */
public record CommitmentPlan(
        String id,
        String cloud,
        int amount,
        String currency,
        LocalDate ends,
        String state,
        long budgetsOfAYear,
        Optional<Long> marketplaceCap) {}
