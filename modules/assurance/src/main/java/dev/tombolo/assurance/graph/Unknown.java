package dev.tombolo.assurance.graph;

import java.util.Optional;

/**
 * A value that the output does not tell.
 *
 * @param reason what would have to be resolved, for example {@code Fn::ImportValue}
 */
public record Unknown(String reason) implements Piece {

    @Override
    public String display() {
        return "${unknown: " + reason + "}";
    }

    @Override
    public Optional<String> unknownReason() {
        return Optional.of(reason);
    }
}
