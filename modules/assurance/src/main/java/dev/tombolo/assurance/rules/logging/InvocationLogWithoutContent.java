package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;

/** A log of calls that does not say what was asked and answered. */
public final class InvocationLogWithoutContent implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "The invocation log records no prompts and answers in words",
            "set TextDataDeliveryEnabled to true",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(LogSink.class).map(InvocationLogWithoutContent::judge));
    }

    private static Verdict judge(LogSink sink) {
        return new Verdict(
                sink.content().not(),
                sink.resource().root(),
                "records no prompts and answers in words",
                "it depends on a value that is known only after deployment");
    }
}
