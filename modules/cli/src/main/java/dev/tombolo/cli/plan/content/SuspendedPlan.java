package dev.tombolo.cli.plan.content;

import java.time.LocalDate;

/**
 * A consumer or a model whose calls are stopped for now.
 *
 * @param kind consumer or model
 * @param name its key
 * @param since the day that the file names
 * @param reason why
 */
public record SuspendedPlan(String kind, String name, LocalDate since, String reason) {}
