package dev.tombolo.cdk.hole;

import dev.tombolo.blueprint.text.Reference;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Values for the holes of a blueprint: CDK tokens of resources that the same app declares, or ids that a team brings
 * along. They are written into the template as they are and never looked into.
 *
 * @param values the value of each hole
 */
public record Holes(SortedMap<Reference, String> values) implements Function<Reference, String> {
    /** No values. */
    public static final Holes NONE = new Holes(new TreeMap<>());

    /** Creates holes; the map is copied. */
    public Holes {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Returns these values and one more, which takes the place of an earlier one. */
    public Holes with(Reference hole, String value) {
        var more = new TreeMap<>(values);
        more.put(hole, value);
        return new Holes(more);
    }

    /** Returns these values and others, which take the place of earlier ones. */
    public Holes with(Holes others) {
        var more = new TreeMap<>(values);
        more.putAll(others.values);
        return new Holes(more);
    }

    /**
     * Returns the value of a hole.
     *
     * @throws IllegalArgumentException if it has none
     */
    @Override
    public String apply(Reference hole) {
        var value = values.get(hole);
        if (value == null) {
            throw new IllegalArgumentException(unfilled(hole));
        }
        return value;
    }

    /** Returns what is wrong, for each of these holes that has no value. */
    public List<String> problems(Collection<Reference> holes) {
        return holes.stream()
                .filter(hole -> !values.containsKey(hole))
                .map(Holes::unfilled)
                .toList();
    }

    private static String unfilled(Reference hole) {
        return "holes: \"" + hole + "\" has no value · give it with holes(...)";
    }
}
