package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.text.Text;
import java.util.Optional;

/** The topic <em>operations</em> on AWS: turns what is called into a dashboard and alarms. */
public final class AwsOperations {
    private AwsOperations() {}

    /** Returns what must exist in an account and Region. */
    public static Operations of(AwsPlace place, OperationsChoice choice) {
        return new Operations(
                choice.name(),
                new DashboardBody(place.region(), choice).json(),
                new Alarms(choice).sorted(),
                topic(place, choice),
                alarmAction(choice),
                choice.tags());
    }

    private static Optional<AlertTopic> topic(AwsPlace place, OperationsChoice choice) {
        return choice.notification() instanceof Notification.ByEmail email
                ? Optional.of(topic(place, choice, email))
                : Optional.empty();
    }

    private static AlertTopic topic(AwsPlace place, OperationsChoice choice, Notification.ByEmail email) {
        var topic = AlertTopic.of(Operations.TOPIC, AlertPublisher.alarms(place), email.addresses(), choice.tags());
        return email.key().map(topic::encryptedWith).orElse(topic);
    }

    private static Text alarmAction(OperationsChoice choice) {
        return choice.notification() instanceof Notification.ToTopic existing
                ? existing.id()
                : Text.of(AlertTopic.arn(Operations.TOPIC));
    }
}
