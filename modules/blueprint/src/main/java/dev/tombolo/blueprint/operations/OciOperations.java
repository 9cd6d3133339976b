package dev.tombolo.blueprint.operations;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The topic <em>operations</em> on OCI: the alarms that are wanted and that OCI has metrics for. Those are errors of
 * either side. OCI names no metric of throttled calls, of prompt caches or of guardrails, and no unit of its latency.
 *
 * @param topicName the name of the topic where one is made, which is unique in the tenancy
 * @param alarms the alarms
 * @param notification how people learn of an alarm
 * @param freeformTags the tags of everything
 */
public record OciOperations(
        String topicName, List<OciAlarm> alarms, Notification notification, SortedMap<String, String> freeformTags) {
    /** Creates operations; list and map are copied. */
    public OciOperations {
        alarms = List.copyOf(alarms);
        freeformTags = new TreeMap<>(freeformTags);
    }

    /** Returns the alarms of a choice, which may be none. */
    public static OciOperations of(
            String topicName, AlarmChoice choice, Notification notification, SortedMap<String, String> freeformTags) {
        var alarms = Stream.of(
                        alarm(choice, AlarmKind.CLIENT_ERRORS, OciAlarm::clientErrorPercentAbove),
                        alarm(choice, AlarmKind.SERVER_ERRORS, OciAlarm::serverErrorPercentAbove))
                .flatMap(Optional::stream)
                .toList();
        return new OciOperations(topicName, alarms, notification, freeformTags);
    }

    private static Optional<OciAlarm> alarm(AlarmChoice choice, AlarmKind kind, IntFunction<OciAlarm> above) {
        return choice.threshold(kind).map(above::apply);
    }
}
