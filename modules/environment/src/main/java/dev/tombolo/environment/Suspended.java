package dev.tombolo.environment;

import java.time.LocalDate;

/**
 * A consumer or a model whose calls are stopped for now.
 *
 * @param kind {@code consumer} or {@code model}
 * @param name its key
 * @param since the day on which it was suspended, as the file says
 * @param reason why
 */
public record Suspended(String kind, String name, LocalDate since, String reason) {}
