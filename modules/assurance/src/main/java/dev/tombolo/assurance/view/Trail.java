package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A trail of CloudTrail.
 *
 * @param resource the trail
 * @param selectors its advanced event selectors, each with the fields that it looks at; none where it has no such
 *     selectors, and then records management events only
 * @param validation whether a changed log file can be told
 */
public record Trail(Resource resource, List<Selector> selectors, Optional<Property> validation) implements View {

    public Trail {
        selectors = List.copyOf(selectors);
    }

    /**
     * An advanced event selector.
     *
     * @param fields the fields, each as it was written
     * @param words how the engine calls the properties of a field
     */
    public record Selector(List<Property> fields, FieldWords words) {

        public Selector {
            fields = List.copyOf(fields);
        }

        /** Whether a field must equal a value, among others perhaps. */
        public Answer selects(String field, String value) {
            return Answer.any(fields, one -> is(one, words.field(), field).and(is(one, words.equalTo(), value)));
        }

        private static Answer is(Property field, String key, String wanted) {
            return field.get(key)
                    .map(values -> Answer.any(
                            values.elements(),
                            one -> one.value()
                                    .text()
                                    .map(text -> Answer.of(text.equals(wanted)))
                                    .orElse(Answer.UNKNOWN)))
                    .orElse(Answer.NO);
        }
    }

    /**
     * How an engine calls the properties of a field.
     *
     * @param field the property that names the field
     * @param equalTo the property with the values that it must equal
     */
    public record FieldWords(String field, String equalTo) {}

    /** Whether a selector asks both of an event. */
    public Answer records(String field, String value, String otherField, String otherValue) {
        return Answer.any(
                selectors, selector -> selector.selects(field, value).and(selector.selects(otherField, otherValue)));
    }

    /** Whether a selector asks this of an event. */
    public Answer records(String field, String value) {
        return Answer.any(selectors, selector -> selector.selects(field, value));
    }
}
