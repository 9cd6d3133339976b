package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Alarm;
import dev.tombolo.assurance.view.AlarmSeries;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An alarm watches a metric that Bedrock does not publish, so that it never fires. */
public final class AlarmOnMetricThatDoesNotExist implements Rule {

    private static final Pattern SQL =
            Pattern.compile("SELECT\\s+\\w+\\(\\s*(\\w+)\\s*\\)\\s+FROM\\s+(?:SCHEMA\\(\\s*)?\"([^\"]+)\"");
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.OPERATIONS,
            "An alarm watches a metric of Bedrock that is not published, so it never fires",
            "name a metric that Bedrock publishes in this namespace",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Alarm.class).flatMap(AlarmOnMetricThatDoesNotExist::judge));
    }

    private static Stream<Verdict> judge(Alarm alarm) {
        return Stream.concat(
                alarm.series().stream().flatMap(AlarmOnMetricThatDoesNotExist::judge),
                alarm.expressions().stream().flatMap(AlarmOnMetricThatDoesNotExist::judge));
    }

    private static Stream<Verdict> judge(AlarmSeries series) {
        String namespace = series.namespace().orElse("");
        return Verdict.of(
                PublishedMetrics.isBedrocks(series),
                series.name()
                        .map(name -> Answer.of(!PublishedMetrics.has(namespace, name)))
                        .orElse(Answer.UNKNOWN),
                series.at(),
                message(namespace, series.name().orElse("a metric")),
                series.unknownReason());
    }

    private static Stream<Verdict> judge(Property expression) {
        Matcher query = SQL.matcher(expression.value().display());
        return query.find()
                ? Verdict.of(
                        PublishedMetrics.isBedrocks(query.group(2)),
                        Answer.of(!PublishedMetrics.has(query.group(2), query.group(1))),
                        expression,
                        message(query.group(2), query.group(1)),
                        Optional.empty())
                : Stream.empty();
    }

    private static String message(String namespace, String name) {
        return "watches " + name + " in " + namespace + ", which is not published";
    }
}
