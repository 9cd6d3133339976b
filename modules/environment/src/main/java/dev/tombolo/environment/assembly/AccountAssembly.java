package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.blueprint.cost.Budget;
import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.blueprint.cost.ModelSpend;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.environment.AccountBudget;
import dev.tombolo.environment.AccountSide;
import dev.tombolo.environment.UseCase;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.cost.AccountBudgetDocument;
import dev.tombolo.environment.document.scope.AgreementDocument;
import dev.tombolo.environment.document.scope.UseCaseDocument;
import dev.tombolo.environment.document.scope.UseCaseParts;
import java.util.TreeMap;

/** Makes what exists once in the account of a document in which nothing is wrong. */
record AccountAssembly(CheckedDocument checked, Catalog catalog) {
    AccountSide side(AwsDocument aws, AwsPlace place) {
        var document = checked.document();
        return new AccountSide(
                document.account(),
                aws.homeRegion().orElseGet(() -> Owner.homeRegion(place.region())),
                new TreeMap<>(document.agreements())
                        .entrySet().stream()
                                .map(agreement -> agreement(agreement.getKey(), agreement.getValue()))
                                .toList(),
                document.useCase().map(AccountAssembly::useCase),
                document.accountBudget().map(this::budget),
                aws.roleConventions(),
                checked.tags());
    }

    /** An agreement is about the model itself, whatever endpoint serves it: the first one's id is that of the model. */
    private Agreement agreement(String model, AgreementDocument acknowledged) {
        var known = catalog.model(model, Cloud.AWS).orElseThrow();
        return new Agreement(
                model,
                known.endpoints().values().stream()
                        .map(ModelEndpoint::id)
                        .findFirst()
                        .orElseThrow(),
                acknowledged.offer(),
                acknowledged.terms(),
                acknowledged.rateCard(),
                known.seller().product().stated());
    }

    private static UseCase useCase(UseCaseDocument given) {
        return given instanceof UseCaseParts parts ? new UseCase.HandedIn(form(parts)) : new UseCase.External();
    }

    private static UseCaseForm form(UseCaseParts given) {
        return new UseCaseForm(
                given.companyName(),
                given.companyWebsite(),
                given.intendedUsers().users(),
                given.industry(),
                given.otherIndustry(),
                given.useCases());
    }

    private AccountBudget budget(AccountBudgetDocument given) {
        var budget = new Budget(
                Budget.OF_ALL,
                given.amount(),
                "USD",
                ModelSpend.ofAccount(),
                BudgetAlert.at(given.shares()),
                checked.tags());
        return new AccountBudget(budget, given.addresses());
    }
}
