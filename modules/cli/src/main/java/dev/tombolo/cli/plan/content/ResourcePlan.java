package dev.tombolo.cli.plan.content;

/**
 * A resource that is declared.
 *
 * @param address what references call it
 * @param type its native type
 */
public record ResourcePlan(String address, String type) {}
