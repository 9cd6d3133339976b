package dev.tombolo.assurance.graph;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property's value as far as the engine's output tells it: known, a reference, a text with holes, or unknown.
 *
 * <p>A reader never guesses: what it cannot resolve stays {@link Unknown} with its reason, so that a rule can say so.
 */
public sealed interface Value permits Piece, ListValue, MapValue, TextWithHoles {

    /** How the value reads to a person, each hole as {@code ${resource.attribute}}. */
    String display();

    /** The text of a known scalar, else empty. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** Why this value, or something in it, is not known; empty when all of it is known or a reference. */
    default Optional<String> unknownReason() {
        return Optional.empty();
    }

    /** Why the first of these values of which something is not known is not; empty when all are known or references. */
    static Optional<String> unknownReason(Iterable<? extends Value> values) {
        for (Value value : values) {
            Optional<String> reason = value.unknownReason();
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** The references in it, at any depth. */
    default Stream<Reference> references() {
        return Stream.empty();
    }
}
