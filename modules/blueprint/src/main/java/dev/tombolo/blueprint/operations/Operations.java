package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What must exist so that an environment's calls are watched.
 *
 * @param dashboardName the dashboard's name
 * @param dashboardBody the dashboard as JSON, with holes
 * @param alarms the alarms, sorted by key
 * @param topic the topic to make; none where somebody else keeps it
 * @param alarmAction the ARN of the topic that every alarm tells
 * @param tags the tags of everything that takes tags
 */
public record Operations(
        String dashboardName,
        Text dashboardBody,
        List<Alarm> alarms,
        Optional<AlertTopic> topic,
        Text alarmAction,
        SortedMap<String, String> tags) {
    /** The key of the topic that is made here. */
    public static final String TOPIC = "operations";

    /** Returns the holes that the topic made here does not fill, sorted. */
    public SortedSet<Reference> references() {
        var references = new TreeSet<>(dashboardBody.references());
        alarms.forEach(alarm -> references.addAll(alarm.references()));
        references.addAll(alarmAction.references());
        topic.ifPresent(made -> references.addAll(made.policy().references()));
        topic.flatMap(AlertTopic::encryptionKey).ifPresent(key -> references.addAll(key.references()));
        topic.ifPresent(made -> references.remove(AlertTopic.arn(made.key())));
        return references;
    }
}
