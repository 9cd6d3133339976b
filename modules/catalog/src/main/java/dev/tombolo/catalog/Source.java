package dev.tombolo.catalog;

import java.time.LocalDate;

/**
 * Where a fact was read.
 *
 * @param url the page, or the name of the document where no page can be linked
 * @param read the day on which it was read, which is not the day on which it was published
 */
public record Source(String url, LocalDate read) {}
