package dev.tombolo.assurance.graph;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A known text, number or truth value, kept as its text.
 *
 * <p>The text of a number is plain and without trailing zeros, so that {@code 30} and {@code 30.0} are the same value:
 * Pulumi hands every number over as a floating one.
 *
 * @param content the text
 */
public record Scalar(String content) implements Piece {

    private static final int MOST_ZEROS = 100;

    /** A number, written plainly; one with an exponent beyond 100 keeps it. */
    public static Scalar number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean isPlain = Math.abs((long) stripped.scale()) <= MOST_ZEROS;
        return new Scalar(isPlain ? stripped.toPlainString() : stripped.toString());
    }

    @Override
    public String display() {
        return content;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(content);
    }
}
