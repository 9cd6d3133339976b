package dev.tombolo.blueprint.guardrail;

/**
 * A kind of personal or secret data.
 *
 * @param type Bedrock's word for it, such as {@code EMAIL}; an open set
 *     (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html, 2026-11-22)
 * @param action what happens to it, both ways
 */
public record PiiEntity(String type, PiiAction action) {
    boolean covers(PiiEntity other) {
        return type.equals(other.type) && action.compareTo(other.action) >= 0;
    }
}
