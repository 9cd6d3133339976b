package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Budget;
import dev.tombolo.assurance.view.Views;

/** Nobody hears that a budget is spent. */
public final class BudgetWithoutSubscriber implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "A budget has no alert with a subscriber, so that nobody hears that it is spent",
            "add a notification with an SNS topic as its subscriber",
            Source.of(
                    "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Budget.class).map(BudgetWithoutSubscriber::judge));
    }

    private static Verdict judge(Budget budget) {
        return new Verdict(
                Answer.any(budget.notifications(), BudgetWithoutSubscriber::isHeard)
                        .not(),
                budget.resource().root(),
                "tells nobody that it is spent",
                "its notifications are known only after deployment");
    }

    private static Answer isHeard(Budget.Notification notification) {
        if (notification.at().value().unknownReason().isPresent()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(
                !notification.emails().isEmpty() || !notification.others().isEmpty());
    }
}
