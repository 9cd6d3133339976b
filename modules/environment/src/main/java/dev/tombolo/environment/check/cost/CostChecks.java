package dev.tombolo.environment.check.cost;

import dev.tombolo.environment.check.Subject;

/**
 * Everything that is checked of amounts.
 *
 * @param subject what is checked
 */
public record CostChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        new BudgetCheck(subject.document(), subject.report()).check();
        new CommitmentCheck(subject.document(), subject.report()).check();
    }
}
