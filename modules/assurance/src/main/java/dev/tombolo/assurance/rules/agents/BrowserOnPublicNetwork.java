package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.view.AgentCoreHost;
import dev.tombolo.assurance.view.Views;

/** A browser that an agent drives reaches the whole internet past our networks. */
public final class BrowserOnPublicNetwork implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.AGENTS,
            "A browser of AgentCore runs in the public network",
            "set NetworkMode to VPC and name subnets and security groups",
            Source.of(
                    "https://docs.aws.amazon.com/securityhub/latest/userguide/bedrockagentcore-controls.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, new NetworkQuestion(AgentCoreHost.Kind.BROWSER).ask(views));
    }
}
