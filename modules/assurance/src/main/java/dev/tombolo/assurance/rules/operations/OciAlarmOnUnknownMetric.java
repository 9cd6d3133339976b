package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciAlarm;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An alarm watches a metric that OCI Generative AI does not publish, so that it never fires. */
public final class OciAlarmOnUnknownMetric implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.OPERATIONS,
            "An alarm watches a metric of OCI Generative AI that is not published, so it never fires",
            "name one of ClientErrorCount, InputTokenCount, InvocationLatency, OutputTokenCount, ServerErrorCount and TotalInvocationCount",
            Source.of("https://docs.oracle.com/en-us/iaas/Content/generative-ai/metric-details.htm", "2026-11-23"));

    private static final Pattern METRIC = Pattern.compile("([A-Za-z]\\w*)\\s*\\[\\w+]");
    private static final Set<String> PUBLISHED = Set.of(
            "ClientErrorCount",
            "InputTokenCount",
            "InvocationLatency",
            "OutputTokenCount",
            "ServerErrorCount",
            "TotalInvocationCount");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciAlarm.class).flatMap(OciAlarmOnUnknownMetric::judge));
    }

    private static Stream<Verdict> judge(OciAlarm alarm) {
        return alarm.query().stream()
                .flatMap(query -> Verdict.of(
                        alarm.isOnGenerativeAi(),
                        query.value()
                                .text()
                                .map(text -> Answer.of(unknown(text).isPresent()))
                                .orElse(Answer.UNKNOWN),
                        query,
                        "watches " + unknown(query.value().display()).orElse("a metric") + ", which is not published",
                        query.value().unknownReason()));
    }

    private static Optional<String> unknown(String query) {
        return METRIC.matcher(query)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !PUBLISHED.contains(name))
                .findFirst();
    }
}
