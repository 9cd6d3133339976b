package dev.tombolo.assurance.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of literal pieces, references and unknowns.
 *
 * @param pieces at least two, neighbouring literals already joined
 */
public record TextWithHoles(List<Piece> pieces) implements Value {

    public TextWithHoles {
        pieces = List.copyOf(pieces);
    }

    /** The pieces as one value: a scalar when all are literal, the piece itself when there is one. */
    public static Value of(List<? extends Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        pieces.forEach(piece -> append(joined, piece));
        if (joined.isEmpty()) {
            return new Scalar("");
        }
        return joined.size() == 1 ? joined.get(0) : new TextWithHoles(joined);
    }

    /** The pieces that a value has inside a text; a list or an object there is unknown. */
    public static List<Piece> pieces(Value value) {
        if (value instanceof TextWithHoles text) {
            return text.pieces();
        }
        return value instanceof Piece piece ? List.of(piece) : List.of(new Unknown("a list or object inside a text"));
    }

    private static void append(List<Piece> joined, Piece piece) {
        int last = joined.size() - 1;
        if (piece instanceof Scalar text && text.content().isEmpty()) {
            return;
        }
        if (piece instanceof Scalar text && last >= 0 && joined.get(last) instanceof Scalar before) {
            joined.set(last, new Scalar(before.content() + text.content()));
            return;
        }
        joined.add(piece);
    }

    @Override
    public String display() {
        return pieces.stream().map(Value::display).collect(Collectors.joining());
    }

    @Override
    public Optional<String> unknownReason() {
        return Value.unknownReason(pieces);
    }

    @Override
    public Stream<Reference> references() {
        return pieces.stream().flatMap(Value::references);
    }
}
