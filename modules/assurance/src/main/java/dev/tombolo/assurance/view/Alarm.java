package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * An alarm of CloudWatch.
 *
 * @param resource the alarm
 * @param series every series that it reads
 * @param expressions its metric math and its queries in SQL, each as it was written
 * @param actions whom it tells; empty when left out
 * @param enabled whether it tells at all; empty when left out, which means yes
 */
public record Alarm(
        Resource resource,
        List<AlarmSeries> series,
        List<Property> expressions,
        Optional<Property> actions,
        Optional<Property> enabled)
        implements View {

    public Alarm {
        series = List.copyOf(series);
        expressions = List.copyOf(expressions);
    }

    /** Whether it reads this metric. */
    public Answer isOn(String namespace, String name) {
        return Answer.any(series, one -> one.isOf(namespace, name));
    }
}
