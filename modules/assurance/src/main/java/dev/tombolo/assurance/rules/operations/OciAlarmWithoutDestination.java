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
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciAlarm;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** An alarm on OCI Generative AI tells nobody. */
public final class OciAlarmWithoutDestination implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.OPERATIONS,
            "An alarm on OCI Generative AI is switched off or tells nobody",
            "name a topic in destinations, and set isEnabled to true",
            Source.of(
                    "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/monitoring_alarm.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciAlarm.class).flatMap(OciAlarmWithoutDestination::judge));
    }

    private static Stream<Verdict> judge(OciAlarm alarm) {
        Property off = alarm.enabled().orElseGet(alarm.resource()::root);
        Property destinations = alarm.destinations().orElseGet(alarm.resource()::root);
        Answer isOff = Stated.is(alarm.enabled(), "true").not();
        return isOff == Answer.NO
                ? verdict(alarm, isEmpty(alarm), destinations, "tells nobody")
                : verdict(alarm, isOff, off, "is switched off");
    }

    private static Stream<Verdict> verdict(OciAlarm alarm, Answer silent, Property at, String message) {
        return Verdict.of(
                alarm.isOnGenerativeAi(), silent, at, message, at.value().unknownReason());
    }

    private static Answer isEmpty(OciAlarm alarm) {
        return alarm.destinations()
                .map(Property::value)
                .map(value -> value instanceof ListValue list
                        ? Answer.of(list.elements().isEmpty())
                        : Answer.UNKNOWN)
                .orElse(Answer.YES);
    }
}
