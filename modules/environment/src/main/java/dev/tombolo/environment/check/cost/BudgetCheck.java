package dev.tombolo.environment.check.cost;

import dev.tombolo.blueprint.cost.OciBudgetAlert;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.cost.AccountBudgetDocument;
import dev.tombolo.environment.document.cost.AmountsDocument;
import dev.tombolo.environment.document.cost.BudgetDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.Optional;

/** Checks that amounts can be declared and are heard of, and that consumers may not spend more than the environment. */
record BudgetCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("budget");
    private static final KeyPath OF_ACCOUNT = KeyPath.of("accountBudget");
    private static final String USD = "USD";

    void check() {
        document.consumers().forEach(this::consumer);
        document.budget().ifPresent(this::budget);
        document.accountBudget().ifPresent(this::ofAccount);
    }

    private void ofAccount(AccountBudgetDocument budget) {
        positive(OF_ACCOUNT.key("amount"), budget.amount());
        var alerts = new BudgetAlertCheck(OF_ACCOUNT, report);
        alerts.addresses(budget.addresses());
        alerts.shares(budget.shares());
        alerts.fewEnough(budget.shares());
    }

    private void positive(KeyPath path, int amount) {
        if (amount <= 0) {
            report.add(path, amount + " is no amount", "give a whole number above 0, for one month");
        }
    }

    private void consumer(String key, ConsumerDocument consumer) {
        consumer.budget().ifPresent(amounts -> {
            var path = KeyPath.of("consumers", key, "budget");
            amount(path, Cloud.AWS, amounts.aws(), consumer.isOn(Cloud.AWS), "this consumer has no identity");
            amounts.oci().ifPresent(amount -> notTold(path.key("oci")));
            if (document.budget().isEmpty()) {
                report.add(
                        path,
                        "has an amount, and nobody would hear of it",
                        "add budget.notify to the environment, with e-mail addresses");
            }
        });
    }

    private void notTold(KeyPath path) {
        report.add(
                path,
                "cannot be told from what others spend: consumers of an environment share its compartment, and a call on"
                        + " oci carries no tag",
                "take the key away, or give this consumer an environment of its own, with budget.oci");
    }

    private void budget(BudgetDocument budget) {
        amount(PATH, Cloud.AWS, budget.aws(), document.isOn(Cloud.AWS), "this environment is not");
        amount(PATH, Cloud.OCI, budget.oci(), document.isOn(Cloud.OCI), "this environment is not");
        if (document.isBudgetedOnAws()) {
            aws(budget);
        } else if (budget.oci().isEmpty()) {
            report.add(PATH, "names no amount", "add aws or oci, the amount of a month");
        } else if (budget.stop().isPresent()) {
            report.add(
                    PATH.key("stop"),
                    "stops calls on aws, where nothing has an amount",
                    "take it away: on oci a budget stops nothing");
        }
        alerts().addresses(budget.addresses());
        alerts().shares(budget.shares());
        sharesOnOci(budget);
        budget.stop().ifPresent(stop -> alerts().percent(PATH.key("stop").key("at"), stop.at()));
    }

    private void amount(KeyPath path, Cloud cloud, Optional<Integer> amount, boolean isThere, String notThere) {
        var key = path.key(cloud.key());
        amount.ifPresent(given -> positive(key, given));
        amount.filter(given -> !isThere)
                .ifPresent(given ->
                        report.add(key, "is an amount on " + cloud.key() + ", where " + notThere, "take the key away"));
    }

    private void aws(BudgetDocument budget) {
        if (!budget.currencyOfAll().equals(USD)) {
            report.add(
                    PATH.key("currency"),
                    Quoted.of(budget.currencyOfAll()) + " is not known to be taken by AWS Budgets",
                    "set currency: USD, and convert the amounts");
        }
        alerts().fewEnough(budget.shares());
        sum(budget);
    }

    private BudgetAlertCheck alerts() {
        return new BudgetAlertCheck(PATH, report);
    }

    private void sharesOnOci(BudgetDocument budget) {
        var shares = budget.shares();
        for (int index = 0; index < shares.size(); index++) {
            if (budget.oci().isPresent() && shares.get(index) > OciBudgetAlert.MOST_PERCENT) {
                report.add(
                        PATH.key("alertsAt").item(index),
                        shares.get(index) + " is a higher share than OCI takes",
                        "give at most " + OciBudgetAlert.MOST_PERCENT);
            }
        }
    }

    private void sum(BudgetDocument budget) {
        long together = consumersTogether();
        budget.aws()
                .filter(amount -> amount > 0 && together > amount)
                .ifPresent(amount -> report.add(
                        PATH.key("aws"),
                        amount + " is less than the " + together + " that consumers may spend together",
                        "raise it, or lower theirs"));
    }

    private long consumersTogether() {
        return document.consumers().values().stream()
                .flatMap(consumer -> consumer.budget().flatMap(AmountsDocument::aws).stream())
                .mapToLong(Integer::longValue)
                .sum();
    }
}
