package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A place that calls models by itself, and the guardrail that its calls pass.
 *
 * @param resource the agent, the flow or the enforced configuration
 * @param kind what calls
 * @param at the property that shows it
 * @param guarded whether a guardrail is named
 * @param version the version of it
 */
public record GuardrailUse(Resource resource, Kind kind, Property at, Answer guarded, Optional<Property> version)
        implements View {

    /** What calls. */
    public enum Kind {
        /** An agent of Bedrock. */
        AGENT,
        /** A node of a flow that calls a model. */
        FLOW_NODE,
        /** Everything in an account, because it is enforced. */
        ACCOUNT
    }
}
