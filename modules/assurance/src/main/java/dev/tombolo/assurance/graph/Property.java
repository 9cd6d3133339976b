package dev.tombolo.assurance.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value together with where it stands, so that whoever reads it can point at it.
 *
 * <p>Navigation never loses what it cannot see: below an unknown or a reference every key is there, and unknown.
 *
 * @param resource the resource that has it
 * @param path the way to it from the resource's properties
 * @param place where it stands in the output
 * @param value the value
 */
public record Property(Resource resource, PropertyPath path, Place place, Value value) {

    /** The value of a key, or empty when this is an object without it. */
    public Optional<Property> get(String key) {
        if (value instanceof MapValue map) {
            return map.get(key).map(child -> child(path.key(key), key, child));
        }
        return Optional.of(new Property(resource, path.key(key), place, new Unknown(whyNotAnObject())));
    }

    /** The value below several keys, or empty where one of them is left out. */
    public Optional<Property> below(List<String> keys) {
        Optional<Property> property = Optional.of(this);
        for (String key : keys) {
            property = property.flatMap(parent -> parent.get(key));
        }
        return property;
    }

    /** The elements of a key's value, or none where it is left out. */
    public List<Property> elements(String key) {
        return get(key).map(Property::elements).orElse(List.of());
    }

    /** The elements of a list; a value that is no list is its own only element. */
    public List<Property> elements() {
        return value instanceof ListValue list
                ? IntStream.range(0, list.elements().size())
                        .mapToObj(index -> child(
                                path.index(index),
                                Integer.toString(index),
                                list.elements().get(index)))
                        .toList()
                : List.of(this);
    }

    /**
     * The JSON document that this property holds, as an object or as a JSON text with holes in it.
     *
     * <p>A text that is no JSON gives an {@link Unknown} with the reason.
     */
    public Property document() {
        if (value instanceof Scalar || value instanceof TextWithHoles) {
            return new Property(resource, path, place.document(), PolicyText.parse(value));
        }
        return value instanceof Reference reference
                ? new Property(resource, path, place, new Unknown(afterDeployment(reference)))
                : this;
    }

    private Property child(PropertyPath childPath, String segment, Value child) {
        return new Property(resource, childPath, place.child(segment), child);
    }

    private String whyNotAnObject() {
        return value instanceof Reference reference
                ? afterDeployment(reference)
                : value.unknownReason().orElseGet(() -> "expected an object, found " + value.display());
    }

    private static String afterDeployment(Reference reference) {
        return reference.display() + " is known only after deployment";
    }
}
