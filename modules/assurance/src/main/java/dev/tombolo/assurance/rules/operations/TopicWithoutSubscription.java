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
import dev.tombolo.assurance.view.OciSubscription;
import dev.tombolo.assurance.view.OciTopic;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.stream.Stream;

/** A topic that alarms on OCI Generative AI tell has nobody who listens. */
public final class TopicWithoutSubscription implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.OPERATIONS,
            "A topic that an alarm on OCI Generative AI tells has no subscription, so that nobody hears it",
            "declare a subscription of the topic, and have its address confirm it within three days",
            Source.of(
                    "https://docs.oracle.com/iaas/Content/Notification/Tasks/confirm-subscription.htm", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciTopic.class).flatMap(topic -> judge(topic, views)));
    }

    private static Stream<Verdict> judge(OciTopic topic, Views views) {
        return Verdict.of(
                Answer.any(views.of(OciAlarm.class), alarm -> isTold(topic, alarm)),
                Answer.any(views.of(OciSubscription.class), subscription -> isOf(topic, subscription))
                        .not(),
                topic.resource().root(),
                "has nobody who listens",
                Optional.of("which topic is meant is known only after deployment"));
    }

    private static Answer isTold(OciTopic topic, OciAlarm alarm) {
        return alarm.isOnGenerativeAi()
                .and(Answer.any(
                        alarm.destinations().stream().flatMap(list -> list.elements().stream()),
                        destination -> Stated.leadsTo(topic.resource(), destination.value())));
    }

    private static Answer isOf(OciTopic topic, OciSubscription subscription) {
        return Answer.any(
                subscription.topic().stream(), property -> Stated.leadsTo(topic.resource(), property.value()));
    }
}
