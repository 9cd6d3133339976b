package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** An alarm; one on an expression has no metric of its own. */
record AlarmReader(String nativeType, String namespace, String metricName) implements ViewReader {

    @Override
    public Stream<Alarm> read(Resource alarm) {
        return Stream.of(new Alarm(alarm, alarm.property(namespace), alarm.property(metricName)));
    }
}
