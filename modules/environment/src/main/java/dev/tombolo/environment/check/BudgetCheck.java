package dev.tombolo.environment.check;

import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.document.AmountsDocument;
import dev.tombolo.environment.document.BudgetDocument;
import dev.tombolo.environment.document.ConsumerDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;

/** Checks that amounts can be declared and are heard of, and that consumers may not spend more than the environment. */
record BudgetCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("budget");
    private static final String USD = "USD";
    private static final int MOST_SHARES = BudgetAlert.MOST - 1;

    void check() {
        document.consumers().forEach(this::consumer);
        document.budget().ifPresent(this::budget);
    }

    private void consumer(String key, ConsumerDocument consumer) {
        consumer.budget().ifPresent(amounts -> {
            var path = KeyPath.of("consumers", key, "budget");
            amounts(path, amounts.aws(), amounts.oci(), consumer.isOn(Cloud.AWS), "this consumer has no identity");
            if (document.budget().isEmpty()) {
                report.add(
                        path,
                        "has an amount, and nobody would hear of it",
                        "add budget.notify to the environment, with e-mail addresses");
            }
        });
    }

    private void budget(BudgetDocument budget) {
        amounts(PATH, budget.aws(), budget.oci(), document.isOn(Cloud.AWS), "this environment is not");
        if (!budget.currencyOfAll().equals(USD)) {
            report.add(
                    PATH.key("currency"),
                    Quoted.of(budget.currencyOfAll()) + " is not known to be taken by AWS Budgets",
                    "set currency: USD, and convert the amounts");
        }
        if (budget.aws().isEmpty() && consumersTogether() == 0 && budget.oci().isEmpty()) {
            report.add(PATH, "names no amount", "add aws, for everything that the account buys of models in a month");
        }
        addresses(budget.addresses());
        shares(budget);
        sum(budget);
    }

    private void amounts(KeyPath path, Optional<Integer> aws, Optional<Integer> oci, boolean isOnAws, String notThere) {
        oci.ifPresent(amount -> report.add(
                path.key("oci"),
                "is an amount on oci, where this version declares no budgets",
                "take the key away, and set a budget on the environment's compartment in OCI"));
        aws.filter(amount -> amount <= 0)
                .ifPresent(amount -> report.add(
                        path.key("aws"), amount + " is no amount", "give a whole number above 0, for one month"));
        aws.filter(amount -> !isOnAws)
                .ifPresent(amount ->
                        report.add(path.key("aws"), "is an amount on aws, where " + notThere, "take the key away"));
    }

    private void addresses(List<String> addresses) {
        var path = PATH.key("notify");
        if (addresses.isEmpty()) {
            report.add(path, "names no address, so that nobody would hear", "name at least one e-mail address");
        }
        for (int index = 0; index < addresses.size(); index++) {
            if (!addresses.get(index).matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                report.add(
                        path.item(index),
                        Quoted.of(addresses.get(index)) + " is not an e-mail address",
                        "write it like ai-platform@example.com");
            }
        }
        report.twice(path, addresses);
    }

    private void shares(BudgetDocument budget) {
        var path = PATH.key("alertsAt");
        var shares = budget.shares();
        if (shares.size() > MOST_SHARES) {
            report.add(
                    path,
                    "gives " + shares.size() + " shares, and AWS Budgets leaves room for " + MOST_SHARES
                            + " beside the forecast",
                    "take some away");
        }
        for (int index = 0; index < shares.size(); index++) {
            percent(path.item(index), Optional.of(shares.get(index)));
        }
        report.twice(path, shares.stream().map(String::valueOf).toList());
        budget.stop().ifPresent(stop -> percent(PATH.key("stop").key("at"), stop.at()));
    }

    private void percent(KeyPath path, Optional<Integer> percent) {
        percent.filter(share -> share < 1)
                .ifPresent(share -> report.add(path, share + " is no share of an amount", "give percent, such as 80"));
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
