package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Guardrail;
import dev.tombolo.assurance.view.Views;

/** What a guardrail looks for, words and patterns among it, is encrypted with a key that no customer controls. */
public final class GuardrailWithoutCustomerKey implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.NOTE,
            Topic.GUARDRAIL,
            "A guardrail is encrypted with a key of AWS, not with one of the customer's",
            "give it a key of KMS whose policy lets its deployer and its callers use it",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-kms.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Guardrail.class).map(GuardrailWithoutCustomerKey::judge));
    }

    private static Verdict judge(Guardrail guardrail) {
        return new Verdict(
                Answer.of(guardrail.key().isEmpty()),
                guardrail.resource().root(),
                "names no key of the customer's",
                "it depends on a value that is known only after deployment");
    }
}
