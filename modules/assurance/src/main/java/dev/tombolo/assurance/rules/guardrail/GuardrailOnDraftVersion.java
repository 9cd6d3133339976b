package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** Calls pass a guardrail as it is being worked on, so that an edit changes them at once. */
public final class GuardrailOnDraftVersion implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.GUARDRAIL,
            "An agent, a flow or an account uses the draft of a guardrail",
            "name a version of the guardrail, which never changes",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-versions-create.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(GuardrailUse.class)
                        .filter(use -> use.version().isPresent())
                        .map(GuardrailOnDraftVersion::judge));
    }

    private static Verdict judge(GuardrailUse use) {
        return new Verdict(
                Stated.is(use.version(), "DRAFT"),
                use.version().orElseGet(use::at),
                "uses version DRAFT of a guardrail",
                use.version()
                        .flatMap(version -> version.value().unknownReason())
                        .orElse("it depends on a value that is known only after deployment"));
    }
}
