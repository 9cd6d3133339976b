package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.graph.Property;
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

/** A guardrail lets passwords, keys and personal data through to the model and back. */
public final class GuardrailWithoutSensitiveInformationFilter implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.GUARDRAIL,
            "A guardrail looks for no personal or secret data",
            "add the types of data that must not pass, at least PASSWORD and AWS_SECRET_KEY, or a regular expression",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Guardrail.class).map(GuardrailWithoutSensitiveInformationFilter::judge));
    }

    private static Verdict judge(Guardrail guardrail) {
        return new Verdict(
                Answer.any(guardrail.sensitiveInformation(), GuardrailWithoutSensitiveInformationFilter::isKnown)
                        .not(),
                guardrail.resource().root(),
                "has no filter for personal or secret data",
                "it depends on a value that is known only after deployment");
    }

    private static Answer isKnown(Property filter) {
        return filter.value().unknownReason().isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }
}
