package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Alarm;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** An alarm on Bedrock tells nobody. */
public final class AlarmWithoutAction implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.OPERATIONS,
            "An alarm on Bedrock goes off and tells nobody",
            "give it an action, such as an SNS topic, and leave its actions enabled",
            Source.of(
                    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(Alarm.class).flatMap(AlarmWithoutAction::judge));
    }

    private static Stream<Verdict> judge(Alarm alarm) {
        Property at = alarm.enabled().or(alarm::actions).orElseGet(alarm.resource()::root);
        Answer silent = alarm.actions()
                .map(AlarmWithoutAction::isEmpty)
                .orElse(Answer.YES)
                .or(alarm.enabled().map(AlarmWithoutAction::isOff).orElse(Answer.NO));
        return Verdict.of(
                isOnBedrock(alarm), silent, at, "tells nobody", at.value().unknownReason());
    }

    private static Answer isOnBedrock(Alarm alarm) {
        return Answer.any(alarm.series(), PublishedMetrics::isBedrocks)
                .or(Answer.of(alarm.expressions().stream()
                        .anyMatch(expression -> expression.value().display().contains("\"AWS/Bedrock"))));
    }

    private static Answer isEmpty(Property actions) {
        return actions.value() instanceof ListValue list
                ? Answer.of(list.elements().isEmpty())
                : Answer.UNKNOWN;
    }

    private static Answer isOff(Property enabled) {
        return enabled.value()
                .text()
                .map(text -> Answer.of(!text.equals("true")))
                .orElse(Answer.UNKNOWN);
    }
}
