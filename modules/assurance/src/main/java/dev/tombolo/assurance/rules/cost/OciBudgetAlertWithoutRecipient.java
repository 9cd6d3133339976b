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
import dev.tombolo.assurance.view.OciBudgetAlert;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;

/** An alert rule of a budget of OCI writes to nobody. */
public final class OciBudgetAlertWithoutRecipient implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.COST,
            "An alert rule of a budget of OCI names no recipient, so that nobody reads it",
            "name recipients, the addresses in one text with commas between them",
            Source.of(
                    "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/budget_alert_rule.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciBudgetAlert.class).map(OciBudgetAlertWithoutRecipient::judge));
    }

    private static Verdict judge(OciBudgetAlert alert) {
        Optional<Property> recipients = alert.recipients();
        return new Verdict(
                recipients
                        .map(property -> Stated.is(recipients, "")
                                .or(Stated.given(recipients).not()))
                        .orElse(Answer.YES),
                recipients.orElseGet(alert.resource()::root),
                "writes to nobody",
                "it depends on a value that is known only after deployment");
    }
}
