package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AgentCoreGateway;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** Whoever knows the address of a gateway may call its tools. */
public final class GatewayWithoutAuthorizer implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A gateway of AgentCore lets in callers that do not show who they are",
            "set AuthorizerType to CUSTOM_JWT or AWS_IAM",
            Source.of(
                    "https://docs.aws.amazon.com/securityhub/latest/userguide/bedrockagentcore-controls.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(AgentCoreGateway.class).map(GatewayWithoutAuthorizer::judge));
    }

    private static Verdict judge(AgentCoreGateway gateway) {
        return new Verdict(
                Stated.is(gateway.authorizerType(), "NONE"),
                gateway.authorizerType().orElseGet(gateway.resource()::root),
                "lets in callers without any authorization",
                gateway.authorizerType()
                        .flatMap(type -> type.value().unknownReason())
                        .orElse("it depends on a value that is known only after deployment"));
    }
}
