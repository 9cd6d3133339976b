package dev.tombolo.assurance.graph;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts what is known of references in their place, in lists, objects and texts too. */
record Resolution(Function<Reference, Value> known) {

    Resource of(Resource resource) {
        return new Resource(
                resource.address(),
                resource.nativeType(),
                resource.format(),
                of(resource.properties()),
                resource.options(),
                resource.place());
    }

    private Value of(Value value) {
        if (value instanceof Reference reference) {
            return known.apply(reference);
        }
        if (value instanceof ListValue list) {
            return new ListValue(list.elements().stream().map(this::of).toList());
        }
        if (value instanceof MapValue map) {
            return entries(map);
        }
        return value instanceof TextWithHoles text
                ? TextWithHoles.of(text.pieces().stream().flatMap(this::pieces).toList())
                : value;
    }

    private MapValue entries(MapValue map) {
        SortedMap<String, Value> entries = new TreeMap<>();
        map.entries().forEach((key, value) -> entries.put(key, of(value)));
        return new MapValue(entries);
    }

    private Stream<Piece> pieces(Piece piece) {
        return TextWithHoles.pieces(of(piece)).stream();
    }
}
