package dev.tombolo.live.refresh;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/**
 * Where the catalog and the cloud do not say the same.
 *
 * @param model the portable name
 * @param kind what sort of difference it is
 * @param about an endpoint, a profile or a date
 * @param says what the cloud says now
 */
public record Difference(String model, Kind kind, String about, String says) implements Comparable<Difference> {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::model)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::about);

    /** Sorts of differences. */
    public enum Kind {
        /** The catalog does not have the model, or not on this endpoint. */
        NEW("new"),
        /** No Region that was asked has it any more, and the catalog names no other. */
        GONE("gone"),
        /** Other Regions have it, or a profile routes otherwise. */
        REGIONS("Regions"),
        /** Inference stays in the cloud, or leaves it, and the catalog says otherwise. */
        ACCESS("access"),
        /** A date of its life is another one. */
        DATES("dates");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word for it. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }
}
