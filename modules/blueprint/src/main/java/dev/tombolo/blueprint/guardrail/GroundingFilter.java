package dev.tombolo.blueprint.guardrail;

/**
 * A check of an answer against the source and the question that its call marks. A call that marks none is not checked.
 *
 * @param type what the answer is held against
 * @param threshold the least score that passes, from 0 to 1
 * @param action what happens to an answer below it
 */
public record GroundingFilter(GroundingType type, double threshold, FilterAction action) {
    boolean covers(GroundingFilter other) {
        return type == other.type && threshold >= other.threshold && action.compareTo(other.action) >= 0;
    }
}
