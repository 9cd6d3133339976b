package dev.tombolo.blueprint.operations;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be watched, and who is told.
 *
 * @param name the name of the dashboard, which is unique in the account
 * @param models everything that is called
 * @param guardrails the guardrails that calls carry
 * @param alarms the kinds of alarms with their thresholds
 * @param notification how people learn of an alarm
 * @param tags the tags of everything that takes tags
 */
public record OperationsChoice(
        String name,
        List<CalledModel> models,
        List<WatchedGuardrail> guardrails,
        AlarmChoice alarms,
        Notification notification,
        SortedMap<String, String> tags) {
    /** Creates a choice; lists and map are copied. */
    public OperationsChoice {
        models = List.copyOf(models);
        guardrails = List.copyOf(guardrails);
        tags = new TreeMap<>(tags);
    }
}
