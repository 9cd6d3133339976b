package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciAgentEndpoint;
import dev.tombolo.assurance.view.Views;
import java.util.Map;
import java.util.stream.Collectors;

/** An agent of OCI that reports harmful content, at best, and passes it on. */
public final class AgentEndpointWithoutGuardrails implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.AGENTS,
            "An endpoint of an OCI agent does not block harmful content, personal data or prompt injection",
            "set the modes of guardrailConfig to BLOCK",
            Source.of("https://github.com/oracle/terraform-provider-oci", "2026-08-19"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciAgentEndpoint.class).map(AgentEndpointWithoutGuardrails::judge));
    }

    private static Verdict judge(OciAgentEndpoint endpoint) {
        return new Verdict(
                Answer.any(endpoint.blocking().values(), Answer::not),
                endpoint.resource().root(),
                "does not block "
                        + endpoint.blocking().entrySet().stream()
                                .filter(guard -> guard.getValue() != Answer.YES)
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", ")),
                "it depends on a value that is known only after deployment");
    }
}
