package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.graph.Format;
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

/** A budget is replaced whenever somebody joins or leaves the team that hears it. */
public final class BudgetAlertsReplaceTheBudget implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.COST,
            "An e-mail address is part of a budget's alerts, which CloudFormation cannot change without replacing the budget",
            "subscribe an SNS topic, and the address to the topic",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(Budget.class)
                        .filter(BudgetAlertsReplaceTheBudget::isDeclaredByCloudFormation)
                        .flatMap(budget -> budget.notifications().stream())
                        .map(BudgetAlertsReplaceTheBudget::judge));
    }

    /** The Pulumi provider changes a budget of its own in place. */
    private static boolean isDeclaredByCloudFormation(Budget budget) {
        return budget.resource().format() == Format.CLOUD_FORMATION;
    }

    private static Verdict judge(Budget.Notification notification) {
        return new Verdict(
                Answer.of(!notification.emails().isEmpty()),
                notification.at(),
                "names an e-mail address, so that another one replaces the budget",
                "its subscribers are known only after deployment");
    }
}
