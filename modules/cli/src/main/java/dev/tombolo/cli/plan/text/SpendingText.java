package dev.tombolo.cli.plan.text;

import dev.tombolo.cli.plan.content.BudgetPlan;
import dev.tombolo.cli.plan.content.CommitmentPlan;
import dev.tombolo.cli.plan.content.Plan;
import dev.tombolo.cli.plan.content.SightPlan;
import dev.tombolo.cli.print.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be spent, what was promised and what is suspended, as a person reads it.
 *
 * @param plan the plan
 */
record SpendingText(Plan plan) {
    private static final String INDENT = "  ";
    private static final String NOT_SEEN = "not seen";
    private static final String ONCE_ACTIVATED = "seen once activated";

    List<String> suspended() {
        return plan.suspended().stream()
                .map(stopped -> INDENT + "SUSPENDED " + stopped.kind() + " " + stopped.name() + " since "
                        + stopped.since() + ": " + stopped.reason())
                .toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (!plan.budgets().isEmpty()) {
            lines.addAll(budgets());
            plan.budgets().forEach(budget -> lines.addAll(blind(budget)));
            if (plan.budgets().stream().anyMatch(budget -> !budget.stop().equals(BudgetPlan.NO_STOP))) {
                lines.add(INDENT + "a stop that was pulled is armed again by hand: REVERSE_BUDGET_ACTION, then"
                        + " RESET_BUDGET_ACTION");
            }
        }
        plan.commitments().forEach(commitment -> lines.add(commitment(commitment)));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    private List<String> budgets() {
        var table = new Table("BUDGET OF", "CLOUD", "A MONTH", "SEES", "STOP");
        plan.budgets()
                .forEach(budget -> table.row(
                        budget.of(),
                        budget.cloud(),
                        budget.amount() + " " + budget.currency(),
                        sees(budget),
                        budget.stop()));
        return table.lines(INDENT);
    }

    private static String sees(BudgetPlan budget) {
        var seen = budget.sees().stream()
                .filter(sight -> !sight.state().equals(NOT_SEEN))
                .map(SpendingText::seen)
                .collect(Collectors.joining(", "));
        return seen.isEmpty() ? "nothing" : seen;
    }

    private static String seen(SightPlan sight) {
        return sight.calls() + (sight.state().equals(ONCE_ACTIVATED) ? ", once its tags are activated" : "");
    }

    private static List<String> blind(BudgetPlan budget) {
        return budget.sees().stream()
                .filter(sight -> sight.state().equals(NOT_SEEN))
                .map(sight -> INDENT + "the budget of " + budget.of() + " does not see its " + sight.calls() + ": "
                        + sight.why())
                .toList();
    }

    private static String commitment(CommitmentPlan commitment) {
        return INDENT + "commitment " + commitment.id() + " on " + commitment.cloud() + ", " + commitment.state() + ": "
                + commitment.amount() + " " + commitment.currency() + " a year until " + commitment.ends()
                + "; the budgets of a year are " + commitment.budgetsOfAYear() + " " + commitment.currency()
                + "; "
                + commitment
                        .marketplaceCap()
                        .map(cap -> "of what the Marketplace bills in a year at most " + cap + " "
                                + commitment.currency() + " count to it")
                        .orElse("what the Marketplace bills may count differently, which is not verified");
    }
}
