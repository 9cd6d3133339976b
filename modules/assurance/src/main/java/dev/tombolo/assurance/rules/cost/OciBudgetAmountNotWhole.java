package dev.tombolo.assurance.rules.cost;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciBudget;
import dev.tombolo.assurance.view.Views;
import java.util.regex.Pattern;

/** The amount of a budget of OCI is no whole number. */
public final class OciBudgetAmountNotWhole implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "The amount of a budget of OCI is no whole number of one or more, which the service refuses",
            "write a whole number in the currency of the tenancy",
            Source.of(
                    "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/budget_budget.html",
                    "2026-11-23"));

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]*");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciBudget.class).map(OciBudgetAmountNotWhole::judge));
    }

    private static Verdict judge(OciBudget budget) {
        return new Verdict(
                budget.amount()
                        .map(amount -> amount.value().text())
                        .map(text -> text.map(amount ->
                                        Answer.of(!WHOLE.matcher(amount).matches()))
                                .orElse(Answer.UNKNOWN))
                        .orElse(Answer.YES),
                budget.amount().orElseGet(budget.resource()::root),
                "has an amount that the service refuses",
                "it depends on a value that is known only after deployment");
    }
}
