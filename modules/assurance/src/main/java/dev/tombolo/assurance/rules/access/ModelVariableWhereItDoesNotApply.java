package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.Views;

/** A condition uses the model's variable on a resource type to which it does not apply, so the request is denied. */
public final class ModelVariableWhereItDoesNotApply implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A statement puts target.model.id on a resource type that has no model, which denies it",
            "write one statement each for generative-ai-chat, generative-ai-text-embedding and generative-ai-text-rerank, and leave the variable out elsewhere",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm", "2026-11-22"));

    private static final OciQuestion QUESTION = new OciQuestion(
            statement -> statement.mentions(OciGenerativeAi.MODEL),
            statement -> !OciGenerativeAi.TYPES_WITH_MODEL.contains(statement.resourceType()),
            "uses target.model.id where it does not apply, so that the request is denied");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, QUESTION.ask(views));
    }
}
