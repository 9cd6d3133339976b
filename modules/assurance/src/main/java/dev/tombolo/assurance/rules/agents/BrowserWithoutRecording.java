package dev.tombolo.assurance.rules.agents;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AgentCoreHost;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** Nobody can see afterwards what an agent did in its browser. */
public final class BrowserWithoutRecording implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "A browser of AgentCore records no sessions",
            "set Enabled of RecordingConfig to true and name a bucket in S3Location",
            Source.of(
                    "https://docs.aws.amazon.com/securityhub/latest/userguide/bedrockagentcore-controls.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(AgentCoreHost.class)
                        .filter(host -> host.kind() == AgentCoreHost.Kind.BROWSER)
                        .map(BrowserWithoutRecording::judge));
    }

    private static Verdict judge(AgentCoreHost host) {
        return new Verdict(
                Stated.is(host.recording(), "true").not(),
                host.recording().orElseGet(host.resource()::root),
                "records no sessions",
                host.recording()
                        .flatMap(recording -> recording.value().unknownReason())
                        .orElse("it depends on a value that is known only after deployment"));
    }
}
