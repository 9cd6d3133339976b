package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * Something of AgentCore that runs code or a browser for agents.
 *
 * @param resource the runtime, browser or code interpreter
 * @param kind what it is
 * @param networkMode the network that it runs in
 * @param recording whether what it does is recorded
 */
public record AgentCoreHost(Resource resource, Kind kind, Optional<Property> networkMode, Optional<Property> recording)
        implements View {

    /** What runs. */
    public enum Kind {
        /** The agent itself. */
        RUNTIME,
        /** A browser that an agent drives. */
        BROWSER,
        /** Code that an agent wrote. */
        CODE_INTERPRETER
    }
}
