package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * An alarm of CloudWatch on one metric.
 *
 * @param resource the alarm
 * @param namespace the metric's namespace, as it was written
 * @param metricName the metric's name, as it was written
 */
public record Alarm(Resource resource, Optional<Property> namespace, Optional<Property> metricName) implements View {

    /** Whether it is on this metric. */
    public Answer isOn(String wantedNamespace, String wantedName) {
        return is(namespace, wantedNamespace).and(is(metricName, wantedName));
    }

    private static Answer is(Optional<Property> property, String wanted) {
        return property.map(Property::value)
                .map(value ->
                        value.text().map(text -> Answer.of(text.equals(wanted))).orElse(Answer.UNKNOWN))
                .orElse(Answer.NO);
    }
}
