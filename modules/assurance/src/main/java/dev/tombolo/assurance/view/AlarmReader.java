package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An alarm: of one series, or of queries over several. */
record AlarmReader(String nativeType, Words words) implements ViewReader {

    /** How an engine calls the properties of an alarm. */
    record Words(
            String namespace,
            String name,
            String dimensions,
            String queries,
            List<String> queriedMetric,
            String expression,
            String actions,
            String enabled) {}

    @Override
    public Stream<Alarm> read(Resource alarm) {
        List<Property> queries = alarm.property(words.queries()).stream()
                .flatMap(list -> list.elements().stream())
                .toList();
        Stream<Property> single =
                Stream.of(alarm.root()).filter(root -> root.get(words.name()).isPresent());
        Stream<Property> queried = queries.stream().flatMap(query -> queriedMetric(query).stream());
        return Stream.of(new Alarm(
                alarm,
                Stream.concat(single, queried).map(this::series).toList(),
                queries.stream()
                        .flatMap(query -> query.get(words.expression()).stream())
                        .toList(),
                alarm.property(words.actions()),
                alarm.property(words.enabled())));
    }

    private Optional<Property> queriedMetric(Property query) {
        Optional<Property> metric = Optional.of(query);
        for (String key : words.queriedMetric()) {
            metric = metric.flatMap(property -> property.get(key));
        }
        return metric;
    }

    private AlarmSeries series(Property metric) {
        Optional<Property> namespace = metric.get(words.namespace());
        Optional<Property> name = metric.get(words.name());
        Optional<Property> dimensions = metric.get(words.dimensions());
        return new AlarmSeries(
                metric,
                namespace.flatMap(property -> property.value().text()),
                name.flatMap(property -> property.value().text()),
                dimensions.map(AlarmReader::values).orElseGet(TreeMap::new),
                Stream.of(namespace, name, dimensions)
                        .flatMap(Optional::stream)
                        .flatMap(property -> property.value().unknownReason().stream())
                        .findFirst());
    }

    /** A template has a list of names and values, a program a map. */
    private static SortedMap<String, Value> values(Property dimensions) {
        if (dimensions.value() instanceof MapValue map) {
            return map.entries();
        }
        SortedMap<String, Value> values = new TreeMap<>();
        dimensions
                .elements()
                .forEach(element -> element.get("Name")
                        .flatMap(name -> name.value().text())
                        .ifPresent(name -> element.get("Value").ifPresent(value -> values.put(name, value.value()))));
        return values;
    }
}
