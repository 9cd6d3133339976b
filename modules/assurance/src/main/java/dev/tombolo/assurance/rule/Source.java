package dev.tombolo.assurance.rule;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a fact of the outside world was read, and when.
 *
 * @param url the page
 * @param date the day on which it was read, or its own date
 */
public record Source(URI url, LocalDate date) {

    public Source {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(date, "date");
    }

    /** A page and an ISO date. */
    public static Source of(String url, String date) {
        return new Source(URI.create(url), LocalDate.parse(date));
    }
}
