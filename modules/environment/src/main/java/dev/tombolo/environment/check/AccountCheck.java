package dev.tombolo.environment.check;

import dev.tombolo.environment.document.AccountBudgetDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.Optional;
import java.util.TreeMap;

/** Checks who declares what exists once in the account, and that somebody hears of what it spends. */
record AccountCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath BUDGET = KeyPath.of("accountBudget");

    void check(ScopeCheck scope) {
        var settings = new TreeMap<String, Optional<?>>();
        settings.put("accountBudget", document.accountBudget());
        settings.put("useCase", document.useCase());
        scope.check(OwnedScope.ACCOUNT, "which has no resource for agreements", settings);
        document.accountBudget().ifPresent(this::budget);
    }

    private void budget(AccountBudgetDocument budget) {
        if (budget.amount() <= 0) {
            report.add(
                    BUDGET.key("amount"),
                    budget.amount() + " is no amount",
                    "give a whole number above 0, for one month");
        }
        var alerts = new BudgetAlertCheck(BUDGET, report);
        alerts.addresses(budget.addresses());
        alerts.shares(budget.shares());
        alerts.fewEnough(budget.shares());
    }
}
