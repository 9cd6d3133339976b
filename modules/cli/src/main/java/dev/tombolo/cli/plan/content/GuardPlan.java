package dev.tombolo.cli.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far a guard holds.
 *
 * @param state enforced, declared with a step to follow, not declared, not offered, or not known
 * @param why the reason; left out where there is none to give
 */
public record GuardPlan(
        GuardState state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String why) {}
