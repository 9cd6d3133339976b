package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.OciModelEndpoint;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** An endpoint on a dedicated cluster lets harmful content through both ways. */
public final class EndpointModerationOff implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.GUARDRAIL,
            "An endpoint of OCI Generative AI has no content moderation",
            "set isEnabled of contentModerationConfig to true and mode to BLOCK",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/guardrails.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciModelEndpoint.class).map(EndpointModerationOff::judge));
    }

    private static Verdict judge(OciModelEndpoint endpoint) {
        return new Verdict(
                Stated.is(endpoint.moderation(), "true").not(),
                endpoint.moderation().orElseGet(endpoint.resource()::root),
                "moderates no content",
                endpoint.moderation()
                        .flatMap(moderation -> moderation.value().unknownReason())
                        .orElse("it depends on a value that is known only after deployment"));
    }
}
