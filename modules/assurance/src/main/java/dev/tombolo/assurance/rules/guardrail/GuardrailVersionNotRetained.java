package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.GuardrailVersion;
import dev.tombolo.assurance.view.Views;

/** A version of a guardrail is deleted under its callers when the next one is made. */
public final class GuardrailVersionNotRetained implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.GUARDRAIL,
            "A version of a guardrail is deleted when it is replaced, while callers still name it",
            "retain it: DeletionPolicy and UpdateReplacePolicy Retain, or skipDestroy on Pulumi",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(GuardrailVersion.class).map(GuardrailVersionNotRetained::judge));
    }

    private static Verdict judge(GuardrailVersion version) {
        return new Verdict(
                version.retained().not(),
                version.at(),
                "is deleted once it is replaced or no longer declared",
                "it depends on a value that is known only after deployment");
    }
}
