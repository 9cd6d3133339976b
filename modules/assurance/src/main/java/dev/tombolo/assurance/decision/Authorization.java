package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.graph.Value;

/**
 * One of the questions that a service asks IAM about a call.
 *
 * @param action for example {@code bedrock:InvokeModel}
 * @param resource the resource's ARN, or {@code *} for an action without resources
 * @param context what is known of the request's keys
 */
public record Authorization(String action, Value resource, Context context) {

    /** The action and the resource, as a person reads them. */
    public String display() {
        return action + " on " + resource.display();
    }
}
