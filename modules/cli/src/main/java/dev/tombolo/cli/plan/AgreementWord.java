package dev.tombolo.cli.plan;

import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.cli.plan.content.ModelPlan;
import dev.tombolo.environment.AccountSide;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.UseCase;
import java.util.List;
import java.util.Optional;

/**
 * Says who agrees to buy a model and who hands in the form that its vendor asks for. No account is asked, so that nothing
 * is said of what it agreed to before.
 *
 * @param environment the environment
 * @param folder every environment of its folder, of which another one may own the account
 */
record AgreementWord(Environment environment, List<Environment> folder) {
    private static final String EXTERNAL = "external";
    private static final String NOT_KNOWN = "not known";
    private static final String NOT_NEEDED = "not needed";

    String agreement(ModelRecord model) {
        if (model.cloud() == Cloud.OCI) {
            return NOT_NEEDED;
        }
        return model.seller()
                .channel()
                .stated()
                .map(channel -> channel == Seller.Channel.CLOUD ? NOT_NEEDED : ofMarketplace(model.name()))
                .orElse(NOT_KNOWN);
    }

    /** Says who hands in the form that Anthropic asks for. */
    String useCase(ModelRecord model) {
        if (model.cloud() == Cloud.OCI || !UseCaseForm.isAskedFor(model)) {
            return NOT_NEEDED;
        }
        return owner().map(this::useCase).orElse(EXTERNAL);
    }

    private String useCase(Environment owner) {
        return account(owner)
                .flatMap(AccountSide::useCase)
                .map(useCase -> useCase instanceof UseCase.HandedIn ? declaredBy(owner) : EXTERNAL)
                .orElse(ModelPlan.MISSING);
    }

    private String ofMarketplace(String model) {
        return owner().map(owner -> agrees(owner, model) ? declaredBy(owner) : ModelPlan.MISSING)
                .orElseGet(() -> agrees(environment, model) ? "recorded" : EXTERNAL);
    }

    /** Returns the environment of the folder that owns the account. */
    private Optional<Environment> owner() {
        var account = account(environment);
        return account.filter(AccountSide::isOwn).isPresent()
                ? Optional.of(environment)
                : account.flatMap(AccountSide::declaredBy)
                        .flatMap(named -> folder.stream()
                                .filter(other -> other.name().equals(named))
                                .findFirst());
    }

    private String declaredBy(Environment owner) {
        return owner.equals(environment) ? "declared here" : "declared by " + owner.name();
    }

    private static boolean agrees(Environment environment, String model) {
        return account(environment).filter(account -> account.agreesTo(model)).isPresent();
    }

    private static Optional<AccountSide> account(Environment environment) {
        return environment.aws().map(AwsSide::accountScope);
    }
}
