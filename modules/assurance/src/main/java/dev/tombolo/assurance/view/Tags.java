package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tags of one resource, from CloudFormation's list or object, Pulumi's object, or OCI's free-form tags.
 *
 * @param values values by key
 * @param unknownReason why some tags are not known; empty when all are
 */
public record Tags(SortedMap<String, Value> values, Optional<String> unknownReason) {

    /** The environment that a resource belongs to. */
    public static final String ENVIRONMENT = "tombolo:environment";

    /** The consumer that a resource serves. */
    public static final String CONSUMER = "tombolo:consumer";

    public Tags {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The tags that this resource declares itself; those of a provider or a stack are not seen here. */
    public static Tags of(Resource resource) {
        return Stream.of("Tags", "tags", "freeformTags")
                .flatMap(name -> resource.property(name).stream())
                .findFirst()
                .map(Tags::read)
                .orElseGet(() -> new Tags(new TreeMap<>(), Optional.empty()));
    }

    private static Tags read(Property tags) {
        if (tags.value() instanceof MapValue map) {
            return new Tags(map.entries(), map.unknownReason());
        }
        return tags.value() instanceof ListValue
                ? ofList(tags)
                : new Tags(
                        new TreeMap<>(),
                        Optional.of(tags.value().unknownReason().orElse("no list or object")));
    }

    private static Tags ofList(Property tags) {
        SortedMap<String, Value> values = new TreeMap<>();
        for (Property tag : tags.elements()) {
            Optional<String> key =
                    tag.get("Key").flatMap(property -> property.value().text());
            Optional<Property> value = tag.get("Value");
            if (key.isPresent() && value.isPresent()) {
                values.put(key.get(), value.get().value());
            }
        }
        return new Tags(values, tags.value().unknownReason());
    }

    /** The value of a tag. */
    public Optional<Value> get(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
