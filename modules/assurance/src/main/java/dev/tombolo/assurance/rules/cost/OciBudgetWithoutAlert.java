package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciBudget;
import dev.tombolo.assurance.view.OciBudgetAlert;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** Nobody hears that a budget of OCI is spent. */
public final class OciBudgetWithoutAlert implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "A budget of OCI has no alert rule, so that nobody hears that it is spent",
            "add an alert rule with a threshold and recipients",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/Billing/Concepts/budgetsoverview.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciBudget.class).map(budget -> judge(budget, views)));
    }

    private static Verdict judge(OciBudget budget, Views views) {
        return new Verdict(
                Answer.any(views.of(OciBudgetAlert.class), alert -> isAbout(budget, alert))
                        .not(),
                budget.resource().root(),
                "tells nobody that it is spent",
                "which budget an alert rule is about is known only after deployment");
    }

    private static Answer isAbout(OciBudget budget, OciBudgetAlert alert) {
        return alert.budget()
                .map(Property::value)
                .map(value -> Stated.leadsTo(budget.resource(), value))
                .orElse(Answer.NO);
    }
}
