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

/** What is too large for a log group has nowhere to go. */
public final class LargeRecordsLost implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "The invocation log has a log group and no bucket for what is too large for it",
            "name a bucket in LargeDataDeliveryS3Config, or log to a bucket as well",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CloudWatchConfig.html", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(LogSink.class)
                        .filter(sink -> sink.logGroup().isPresent())
                        .map(LargeRecordsLost::judge));
    }

    private static Verdict judge(LogSink sink) {
        return new Verdict(
                Answer.of(sink.bucket().isEmpty() && sink.largeData().isEmpty()),
                sink.resource().root(),
                "has no bucket for records that are too large for its group",
                "");
    }
}
