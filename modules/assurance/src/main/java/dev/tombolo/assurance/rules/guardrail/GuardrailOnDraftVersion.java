package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Guardrail;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;

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
                        .flatMap(use -> use.version().stream().map(version -> judge(version, views))));
    }

    private static Verdict judge(Property version, Views views) {
        return new Verdict(
                version.value() instanceof Reference reference
                        ? isDraft(reference, views)
                        : Stated.is(Optional.of(version), "DRAFT"),
                version,
                "uses version DRAFT of a guardrail",
                version.value().unknownReason().orElse("it depends on a value that is known only after deployment"));
    }

    /** The version that a guardrail itself has is its draft; a version of its own has a number. */
    private static Answer isDraft(Reference reference, Views views) {
        return views.graph()
                .find(reference.resource())
                .map(resource -> Answer.of(views.of(Guardrail.class)
                        .anyMatch(guardrail -> guardrail.resource().equals(resource))))
                .orElse(Answer.UNKNOWN);
    }
}
