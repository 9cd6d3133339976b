package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** The role of an agent; an agent without one names none. */
record AgentRoleReader(String nativeType, String role) implements ViewReader {

    @Override
    public Stream<AgentRole> read(Resource agent) {
        return agent.property(role).stream().map(property -> new AgentRole(agent, property));
    }
}
