package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.stream.Stream;

/** What is known of one key of a request. */
public sealed interface ContextValue {

    /** The request does not carry the key. */
    ContextValue ABSENT = new Absent();

    /** The request carries the key with these texts. */
    static ContextValue of(String... texts) {
        return new Present(Stream.of(texts).<Value>map(Scalar::new).toList());
    }

    /** The request carries the key with this value, which may have holes. */
    static ContextValue of(Value value) {
        return new Present(List.of(value));
    }

    /**
     * The request carries the key.
     *
     * @param values its values; one for all but multivalued keys
     */
    record Present(List<Value> values) implements ContextValue {

        public Present {
            values = List.copyOf(values);
        }
    }

    /** The request does not carry the key, which decides {@code Null}, {@code …IfExists} and negated operators. */
    record Absent() implements ContextValue {}

    /**
     * The request carries the key with one of these values, and no source states which.
     *
     * @param readings the values that it may have
     * @param settledBy what would tell
     */
    record OneOf(List<Value> readings, String settledBy) implements ContextValue {

        public OneOf {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Nobody can tell from the output.
     *
     * @param settledBy what would tell
     */
    record Undetermined(String settledBy) implements ContextValue {}
}
