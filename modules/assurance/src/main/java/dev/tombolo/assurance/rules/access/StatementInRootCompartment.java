package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.ocipolicy.OciVerb;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A statement about Generative AI holds in every compartment, where budgets and quotas of one environment do not reach. */
public final class StatementInRootCompartment implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.ACCESS,
            "A generative-ai statement holds for the whole tenancy",
            "write the statement for the compartment that the environment owns",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm", "2026-11-22"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> statement.resourceType().startsWith("generative-ai-") && statement.verb() != OciVerb.INSPECT,
            statement -> statement.location().isRoot(),
            "holds for the whole tenancy");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}
