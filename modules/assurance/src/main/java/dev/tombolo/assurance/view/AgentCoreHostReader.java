package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.stream.Stream;

/** A runtime, browser or code interpreter of AgentCore. */
record AgentCoreHostReader(String nativeType, AgentCoreHost.Kind kind) implements ViewReader {

    @Override
    public Stream<AgentCoreHost> read(Resource host) {
        return Stream.of(new AgentCoreHost(
                host,
                kind,
                Stated.below(host.root(), List.of("NetworkConfiguration", "NetworkMode")),
                Stated.below(host.root(), List.of("RecordingConfig", "Enabled"))));
    }
}
