package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.account.UseCaseForm;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What exists once in the AWS account: what it agrees to before its models may be called, and what it may spend on them.
 *
 * @param isOwn whether this environment declares it
 * @param agreements what was acknowledged, by model
 * @param useCase the form that Anthropic asks for
 * @param budget what it may spend, and who hears of it
 * @param conventions what the landing zone asks of roles
 * @param tags the tags of everything
 */
public record AccountSide(
        boolean isOwn,
        List<Agreement> agreements,
        Optional<UseCaseForm> useCase,
        Optional<AccountBudget> budget,
        AwsConventions conventions,
        SortedMap<String, String> tags) {
    /** Tells whether there is anything to declare here. */
    public boolean isDeclared() {
        return isOwn && (agrees() || budget.isPresent());
    }

    /** Tells whether there is anything to agree to. */
    public boolean agrees() {
        return !agreements.isEmpty() || useCase.isPresent();
    }

    /** Tells whether an agreement to buy a model was acknowledged. */
    public boolean agreesTo(String model) {
        return agreements.stream().anyMatch(agreement -> agreement.key().equals(model));
    }
}
