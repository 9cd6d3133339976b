package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.StopTerms;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What may be spent on AWS, and what happens when it is.
 *
 * @param ofAll the budget of everything that the account buys of models
 * @param ofConsumers the budgets of consumers, by the key that names their resources
 * @param emails the addresses that hear it
 * @param stop when calls are stopped
 * @param conventions what the landing zone asks of the role and the policy of a stop
 * @param tags the tags of what belongs to no single consumer
 */
public record AwsSpending(
        Optional<Budget> ofAll,
        SortedMap<String, Budget> ofConsumers,
        List<String> emails,
        Optional<StopTerms> stop,
        AwsConventions conventions,
        SortedMap<String, String> tags) {}
