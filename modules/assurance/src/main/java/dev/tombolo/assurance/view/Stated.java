package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/** What an output states about a property. */
public final class Stated {

    private Stated() {}

    /** Whether the property is this text; one that is left out is not. */
    public static Answer is(Optional<Property> property, String text) {
        return property.map(Property::value)
                .map(value -> value.text()
                        .map(stated -> Answer.of(stated.equals(text)))
                        .orElse(Answer.UNKNOWN))
                .orElse(Answer.NO);
    }

    /** Whether the property is there; one whose value is not known may be left out by a condition. */
    public static Answer given(Optional<Property> property) {
        return property.map(given -> given.value().unknownReason().isEmpty() ? Answer.YES : Answer.UNKNOWN)
                .orElse(Answer.NO);
    }

    /** Whether a value is a reference to this resource; a known text leads to none. */
    public static Answer leadsTo(Resource resource, Value value) {
        if (value instanceof Reference reference) {
            return Answer.of(reference.resource().equals(resource.address()));
        }
        return value.unknownReason().isPresent() ? Answer.UNKNOWN : Answer.NO;
    }
}
