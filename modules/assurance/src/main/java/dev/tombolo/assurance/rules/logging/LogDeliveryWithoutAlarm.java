package dev.tombolo.assurance.rules.logging;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Alarm;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** An invocation log that ends unseen: Bedrock counts what it could not deliver, and tells nobody. */
public final class LogDeliveryWithoutAlarm implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.LOGGING,
            "Records of model calls may be lost without an alarm",
            "alarm on the metric in the namespace AWS/Bedrock, without a dimension, when its sum is 1 or more",
            Source.of("https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring.html", "2026-11-22"));

    private static final String NAMESPACE = "AWS/Bedrock";

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(LogSink.class).flatMap(sink -> judge(sink, views)));
    }

    private static Stream<Verdict> judge(LogSink sink, Views views) {
        return Stream.concat(
                        sink.logGroup().stream().map(group -> "ModelInvocationLogsCloudWatchDeliveryFailure"),
                        sink.bucket().stream().map(bucket -> "ModelInvocationLogsS3DeliveryFailure"))
                .map(metric -> judge(sink, metric, views));
    }

    private static Verdict judge(LogSink sink, String metric, Views views) {
        return new Verdict(
                Answer.any(views.of(Alarm.class), alarm -> alarm.isOn(NAMESPACE, metric))
                        .not(),
                sink.resource().root(),
                "has no alarm on " + metric,
                "an alarm is on a metric that is known only after deployment");
    }
}
