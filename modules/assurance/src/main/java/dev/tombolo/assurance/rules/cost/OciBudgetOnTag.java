package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.OciBudget;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** A budget of OCI counts a tag, which calls of models do not carry. */
public final class OciBudgetOnTag implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.COST,
            "A budget of OCI counts what carries a tag, and calls on demand have no resource that could carry one",
            "count the compartment that calls name: targetType COMPARTMENT",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/Billing/Concepts/budgetsoverview.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciBudget.class).map(OciBudgetOnTag::judge));
    }

    private static Verdict judge(OciBudget budget) {
        return new Verdict(
                Stated.is(budget.targetType(), "TAG"),
                budget.targetType().orElseGet(budget.resource()::root),
                "sees no call on demand",
                "it depends on a value that is known only after deployment");
    }
}
