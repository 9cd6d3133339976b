package dev.tombolo.catalog;

import java.time.LocalDate;

/**
 * The dates of a model on one cloud. They are only compared with {@code --as-of}, never with a clock.
 *
 * @param launched the day on which it became available
 * @param deprecated the day from which new use is discouraged
 * @param endOfLife the first day on which calls fail
 * @param endOfLifeNotBefore a promise that it will not end before this day
 * @param replacement the portable name of the model to move to
 */
public record Lifecycle(
        Fact<LocalDate> launched,
        Fact<LocalDate> deprecated,
        Fact<LocalDate> endOfLife,
        Fact<LocalDate> endOfLifeNotBefore,
        Fact<String> replacement) {}
