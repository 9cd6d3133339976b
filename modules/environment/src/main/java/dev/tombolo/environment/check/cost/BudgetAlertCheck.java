package dev.tombolo.environment.check.cost;

import dev.tombolo.blueprint.cost.BudgetAlert;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * Checks when a budget speaks, and who hears it.
 *
 * @param path where the budget stands
 */
record BudgetAlertCheck(KeyPath path, Report report) {
    private static final int MOST_SHARES = BudgetAlert.MOST - 1;

    void addresses(List<String> addresses) {
        var list = path.key("notify");
        if (addresses.isEmpty()) {
            report.add(list, "names no address, so that nobody would hear", "name at least one e-mail address");
        }
        for (int index = 0; index < addresses.size(); index++) {
            if (!addresses.get(index).matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                report.add(
                        list.item(index),
                        Quoted.of(addresses.get(index)) + " is not an e-mail address",
                        "write it like ai-platform@example.com");
            }
        }
        report.twice(list, addresses);
    }

    void shares(List<Integer> shares) {
        var list = path.key("alertsAt");
        for (int index = 0; index < shares.size(); index++) {
            percent(list.item(index), Optional.of(shares.get(index)));
        }
        report.twice(list, shares.stream().map(String::valueOf).toList());
    }

    /** AWS takes fewer than a file may list. */
    void fewEnough(List<Integer> shares) {
        if (shares.size() > MOST_SHARES) {
            report.add(
                    path.key("alertsAt"),
                    "gives " + shares.size() + " shares, and AWS Budgets leaves room for " + MOST_SHARES
                            + " beside the forecast",
                    "take some away");
        }
    }

    void percent(KeyPath at, Optional<Integer> percent) {
        percent.filter(share -> share < 1)
                .ifPresent(share -> report.add(at, share + " is no share of an amount", "give percent, such as 80"));
    }
}
