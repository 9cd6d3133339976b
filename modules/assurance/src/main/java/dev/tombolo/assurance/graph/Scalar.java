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

    /** A number, written plainly. */
    public static Scalar number(BigDecimal number) {
        return new Scalar(number.stripTrailingZeros().toPlainString());
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
