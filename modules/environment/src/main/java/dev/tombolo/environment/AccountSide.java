package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.account.UseCaseForm;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the whole AWS account agrees to before its models may be called.
 *
 * @param isOwn whether this environment declares it
 * @param agreements what was acknowledged, by model
 * @param useCase the form that Anthropic asks for
 * @param conventions what the landing zone asks of roles
 * @param tags the tags of everything
 */
public record AccountSide(
        boolean isOwn,
        List<Agreement> agreements,
        Optional<UseCaseForm> useCase,
        AwsConventions conventions,
        SortedMap<String, String> tags) {
    /** Tells whether there is anything to declare here. */
    public boolean isDeclared() {
        return isOwn && (!agreements.isEmpty() || useCase.isPresent());
    }

    /** Tells whether an agreement to buy a model was acknowledged. */
    public boolean agreesTo(String model) {
        return agreements.stream().anyMatch(agreement -> agreement.key().equals(model));
    }
}
