package dev.tombolo.blueprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text made of literal pieces and holes. Nothing with a hole is parsed, hashed or branched on: an engine renders it
 * whole (CDK with tokens, Pulumi once every output is there).
 *
 * @param pieces the pieces, in order
 */
public record Text(List<Piece> pieces) {
    /** A piece of a text. */
    public sealed interface Piece {}

    /**
     * Characters that are known now.
     *
     * @param value the characters
     */
    public record Literal(String value) implements Piece {}

    /**
     * A place that an engine fills.
     *
     * @param reference what fills it
     */
    public record Hole(Reference reference) implements Piece {}

    /** Creates a text; the list is copied. */
    public Text {
        pieces = List.copyOf(pieces);
    }

    /** Returns a text without holes. */
    public static Text of(String literal) {
        return new Text(List.of(new Literal(literal)));
    }

    /** Returns a text that is one hole. */
    public static Text of(Reference reference) {
        return new Text(List.of(new Hole(reference)));
    }

    /** Returns this text followed by literal characters. */
    public Text plus(String literal) {
        return plus(of(literal));
    }

    /** Returns this text followed by another. */
    public Text plus(Text other) {
        var joined = new ArrayList<>(pieces);
        joined.addAll(other.pieces);
        return new Text(joined);
    }

    /** Returns the holes, sorted. */
    public SortedSet<Reference> references() {
        return pieces.stream()
                .filter(Hole.class::isInstance)
                .map(piece -> ((Hole) piece).reference())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the whole text, each hole filled by {@code values}. */
    public String fill(Function<Reference, String> values) {
        return pieces.stream()
                .map(piece -> piece instanceof Hole hole ? values.apply(hole.reference()) : ((Literal) piece).value())
                .collect(Collectors.joining());
    }
}
