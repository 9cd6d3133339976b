package dev.tombolo.blueprint.cost;

import dev.tombolo.catalog.EndpointKind;

/**
 * Whether a consumer's budget sees what it calls on one endpoint.
 *
 * @param endpoint the endpoint
 * @param state whether it does
 * @param why on which condition it does, or why it does not
 */
public record BudgetSight(EndpointKind endpoint, State state, String why) {
    /** Whether calls are seen. */
    public enum State {
        /** They are counted from the day on which the payer activates the tags by which they are told apart. */
        SEEN_ONCE_ACTIVATED,
        /** They are not, however much they cost. */
        NOT_SEEN
    }

    static BudgetSight seeing(EndpointKind endpoint, String condition) {
        return new BudgetSight(endpoint, State.SEEN_ONCE_ACTIVATED, condition);
    }

    static BudgetSight blind(EndpointKind endpoint, String reason) {
        return new BudgetSight(endpoint, State.NOT_SEEN, reason);
    }
}
