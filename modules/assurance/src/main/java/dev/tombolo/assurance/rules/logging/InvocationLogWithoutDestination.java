package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;

/** A logging setting that writes nowhere. */
public final class InvocationLogWithoutDestination implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.LOGGING,
            "The invocation log is set without a log group and without a bucket, so that nothing is recorded",
            "name a log group with the role that writes it, a bucket, or both",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(LogSink.class).map(InvocationLogWithoutDestination::judge));
    }

    private static Verdict judge(LogSink sink) {
        return new Verdict(
                Answer.of(sink.logGroup().isEmpty() && sink.bucket().isEmpty()),
                sink.resource().root(),
                "writes to no log group and no bucket",
                "");
    }
}
