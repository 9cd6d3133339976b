package dev.tombolo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Something that the catalog says of a model: stated, unknown, or contradicted. Only a stated fact grants.
 *
 * @param <T> what the fact is about
 */
public sealed interface Fact<T> {
    /** Returns the value if it is stated, and nothing if it is unknown or contradicted. */
    Optional<T> stated();

    /** Returns why there is no stated value, in words for a plan; empty for a stated fact. */
    String doubt();

    /** Returns the doubt as a remark in brackets, to stand behind a sentence; empty for a stated fact. */
    default String remark() {
        return doubt().isEmpty() ? "" : " (" + doubt() + ")";
    }

    /**
     * A value that one source gives and none denies.
     *
     * @param value the value
     * @param source the key of the source; empty where the record's own source gives it
     */
    record Stated<T>(T value, Optional<String> source) implements Fact<T> {
        @Override
        public Optional<T> stated() {
            return Optional.of(value);
        }

        @Override
        public String doubt() {
            return "";
        }
    }

    /**
     * Nobody could say.
     *
     * @param reason what was searched, or why it cannot be told
     */
    record Unknown<T>(String reason) implements Fact<T> {
        @Override
        public Optional<T> stated() {
            return Optional.empty();
        }

        @Override
        public String doubt() {
            return "not known: " + reason;
        }
    }

    /**
     * Sources disagree.
     *
     * @param claims what each source says, in the order of the file
     */
    record Contradicted<T>(List<Claim<T>> claims) implements Fact<T> {
        @Override
        public Optional<T> stated() {
            return Optional.empty();
        }

        @Override
        public String doubt() {
            return "sources disagree: "
                    + String.join(
                            "; ",
                            claims.stream()
                                    .map(claim -> claim.says() + " (" + claim.source() + ")")
                                    .toList());
        }
    }

    /**
     * What one of several disagreeing sources says.
     *
     * @param says the value
     * @param source the key of the source
     */
    record Claim<T>(T says, String source) {}
}
