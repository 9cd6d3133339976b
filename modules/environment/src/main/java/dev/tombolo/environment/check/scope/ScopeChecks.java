package dev.tombolo.environment.check.scope;

import dev.tombolo.environment.check.Subject;

/**
 * Everything that is checked of what exists once.
 *
 * @param subject what is checked
 */
public record ScopeChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        var scopes = new ScopeCheck(subject.environment(), document, report);
        new AccountCheck(document).check(scopes);
        new BaselineCheck(document).check(scopes);
        new AgreementCheck(subject.catalog(), document, report).check();
        new TenancyCheck(document, report).check();
    }
}
