package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Alarm;
import dev.tombolo.assurance.view.AlarmSeries;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An alarm: of one series, or of queries over several. */
record AlarmReader(
        String namespace,
        String name,
        String dimensions,
        String queries,
        List<String> queriedMetric,
        String expression,
        String actions,
        String enabled)
        implements ViewReader {

    @Override
    public Stream<Alarm> read(Resource alarm) {
        List<Property> written = alarm.elements(queries);
        Stream<Property> single =
                Stream.of(alarm.root()).filter(root -> root.get(name).isPresent());
        Stream<Property> queried = written.stream().flatMap(query -> query.below(queriedMetric).stream());
        return Stream.of(new Alarm(
                alarm,
                Stream.concat(single, queried).map(this::series).toList(),
                written.stream()
                        .flatMap(query -> query.get(expression).stream())
                        .toList(),
                alarm.property(actions),
                alarm.property(enabled)));
    }

    private AlarmSeries series(Property metric) {
        Optional<Property> values = metric.get(dimensions);
        return new AlarmSeries(
                metric,
                text(metric, namespace),
                text(metric, name),
                values.map(AlarmReader::values).orElseGet(TreeMap::new),
                Stream.of(metric.get(namespace), metric.get(name), values)
                        .flatMap(Optional::stream)
                        .flatMap(property -> property.value().unknownReason().stream())
                        .findFirst());
    }

    private static Optional<String> text(Property metric, String key) {
        return metric.get(key).flatMap(property -> property.value().text());
    }

    /** A template has a list of names and values, a program a map. */
    private static SortedMap<String, Value> values(Property dimensions) {
        if (dimensions.value() instanceof MapValue map) {
            return map.entries();
        }
        SortedMap<String, Value> values = new TreeMap<>();
        dimensions
                .elements()
                .forEach(element -> text(element, "Name")
                        .ifPresent(name -> element.get("Value").ifPresent(value -> values.put(name, value.value()))));
        return values;
    }
}
