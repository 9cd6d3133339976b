package dev.tombolo.cli.plan.content;

/**
 * Whether a budget sees some calls.
 *
 * @param calls the calls
 * @param state seen, seen once activated or not seen
 * @param why on which condition, or why not
 */
public record SightPlan(String calls, String state, String why) {}
