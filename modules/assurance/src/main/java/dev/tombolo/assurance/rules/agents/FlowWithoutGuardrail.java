package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.Views;

/** A node of a flow calls a model, and nothing looks at what it is told. */
public final class FlowWithoutGuardrail implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.AGENTS,
            "A node of a flow calls a model without a guardrail",
            "name a guardrail and its version in the GuardrailConfiguration of the node",
            Source.of(
                    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html",
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
                        .filter(use -> use.kind() == GuardrailUse.Kind.FLOW_NODE)
                        .map(FlowWithoutGuardrail::judge));
    }

    private static Verdict judge(GuardrailUse use) {
        return new Verdict(
                use.guarded().not(),
                use.at(),
                "has a node that calls a model without a guardrail",
                "it depends on a value that is known only after deployment");
    }
}
