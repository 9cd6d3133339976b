package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A statement for API keys of OCI Generative AI that means every key, also one that somebody makes tomorrow. */
public final class EveryApiKeyAllowed implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement lets every API key of OCI Generative AI in, not only the one that is meant",
            "add request.principal.id with the key's OCID to the condition, or let workloads sign their requests",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm", "2026-11-22"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> OciGenerativeAi.isForType(statement, "generativeaiapikey"),
            statement -> !statement.restricts(OciGenerativeAi.PRINCIPAL_ID),
            "allows every API key");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}
