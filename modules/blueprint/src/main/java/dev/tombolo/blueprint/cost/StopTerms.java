package dev.tombolo.blueprint.cost;

/**
 * When and how a budget stops what it counts.
 *
 * @param percent at how many percent of the amount that was spent
 * @param approval who pulls the stop
 */
public record StopTerms(int percent, StopApproval approval) {}
