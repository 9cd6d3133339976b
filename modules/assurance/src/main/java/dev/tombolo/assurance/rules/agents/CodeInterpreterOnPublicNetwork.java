package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.AgentCoreHost;
import dev.tombolo.assurance.view.Views;

/** Code that a model wrote reaches the whole internet past our networks. */
public final class CodeInterpreterOnPublicNetwork implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.AGENTS,
            "A code interpreter of AgentCore runs in the public network",
            "set NetworkMode to SANDBOX, or to VPC and name its subnets and security groups",
            Source.of(
                    "https://docs.aws.amazon.com/securityhub/latest/userguide/bedrockagentcore-controls.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, new NetworkQuestion(AgentCoreHost.Kind.CODE_INTERPRETER).ask(views));
    }
}
