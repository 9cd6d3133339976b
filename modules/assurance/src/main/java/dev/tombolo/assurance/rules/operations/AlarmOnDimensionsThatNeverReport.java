package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.graph.Value;
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
import java.util.stream.Stream;

/**
 * An alarm watches a metric of Bedrock under dimensions that have no series: a set that is not published, or an id that
 * nobody may call. A model that is called through an inference profile, one that is declared here included, reports under
 * the profile's id only.
 */
public final class AlarmOnDimensionsThatNeverReport implements Rule {

    private static final String MODEL_ID = "ModelId";
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.OPERATIONS,
            "An alarm watches a metric of Bedrock under dimensions that never report, so it never fires",
            "name the dimensions under which it is published, and the id that is really called",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-guardrails-cw-metrics.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        CallableModels callable = CallableModels.of(views);
        return Outcome.of(
                this,
                views.of(Alarm.class)
                        .flatMap(alarm -> alarm.series().stream())
                        .flatMap(series -> judge(series, callable)));
    }

    private static Stream<Verdict> judge(AlarmSeries series, CallableModels callable) {
        String namespace = series.namespace().orElse("");
        String name = series.name().orElse("");
        if (series.unknownReason().isEmpty() && !PublishedMetrics.has(namespace, name)) {
            return Stream.empty();
        }
        boolean published = PublishedMetrics.isPublishedUnder(
                namespace, name, series.dimensions().keySet());
        Optional<String> uncallable =
                id(series).filter(id -> !callable.mayReport(id)).map(Value::display);
        return Verdict.of(
                PublishedMetrics.isBedrocks(series),
                series.unknownReason().isPresent() ? Answer.UNKNOWN : Answer.of(!published || uncallable.isPresent()),
                series.at(),
                published
                        ? "watches " + name + " of \"" + uncallable.orElse("") + "\", which no role here may call"
                        : "watches " + name + " by "
                                + PublishedMetrics.words(series.dimensions().keySet()) + "; it is published by "
                                + PublishedMetrics.dimensionsOf(namespace, name).orElse("others"),
                series.unknownReason());
    }

    private static Optional<Value> id(AlarmSeries series) {
        return Optional.ofNullable(series.dimensions().get(MODEL_ID));
    }
}
