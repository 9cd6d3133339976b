package dev.tombolo.environment.check.scope;

import dev.tombolo.environment.document.EnvironmentDocument;
import java.util.Optional;
import java.util.TreeMap;

/** Checks who declares what exists once in the account. */
record AccountCheck(EnvironmentDocument document) {
    void check(ScopeCheck scope) {
        var settings = new TreeMap<String, Optional<?>>();
        settings.put("accountBudget", document.accountBudget());
        settings.put("useCase", document.useCase());
        scope.check(OwnedScope.ACCOUNT, "which has no resource for agreements", settings);
    }
}
