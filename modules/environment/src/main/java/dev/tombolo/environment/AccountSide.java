package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.environment.document.scope.ScopeDocument;
import dev.tombolo.environment.document.scope.ScopeOf;
import dev.tombolo.environment.document.scope.ScopeWord;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What exists once in the AWS account: what it agrees to before its models may be called, and what it may spend on them.
 *
 * @param scope who declares it
 * @param homeRegion where its owner is written down
 * @param agreements what was acknowledged, by model
 * @param useCase who hands in the form that Anthropic asks for
 * @param budget what it may spend, and who hears of it
 * @param conventions what the landing zone asks of roles
 * @param tags the tags of everything
 */
public record AccountSide(
        ScopeDocument scope,
        String homeRegion,
        List<Agreement> agreements,
        Optional<UseCase> useCase,
        Optional<AccountBudget> budget,
        AwsConventions conventions,
        SortedMap<String, String> tags) {
    /** Tells whether this environment declares it. */
    public boolean isOwn() {
        return scope == ScopeWord.OWN;
    }

    /** Returns the environment that declares it, where that is another one of the folder. */
    public Optional<String> declaredBy() {
        return scope instanceof ScopeOf other ? Optional.of(other.of()) : Optional.empty();
    }

    /** Tells whether there is anything to declare here. */
    public boolean isDeclared() {
        return isOwn() && (agrees() || budget.isPresent());
    }

    /** Tells whether there is anything to agree to. */
    public boolean agrees() {
        return !agreements.isEmpty() || form().isPresent();
    }

    /** Returns the form that is handed in here. */
    public Optional<UseCaseForm> form() {
        return useCase.flatMap(
                given -> given instanceof UseCase.HandedIn here ? Optional.of(here.form()) : Optional.empty());
    }

    /** Tells whether an agreement to buy a model was acknowledged. */
    public boolean agreesTo(String model) {
        return agreements.stream().anyMatch(agreement -> agreement.key().equals(model));
    }
}
