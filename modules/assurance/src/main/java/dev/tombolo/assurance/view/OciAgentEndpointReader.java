package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An endpoint of an agent of OCI Generative AI; each guard has a mode for what comes in, and some for what goes out. */
record OciAgentEndpointReader() implements ViewReader {

    private static final String INPUT = "inputGuardrailMode";
    private static final String OUTPUT = "outputGuardrailMode";

    @Override
    public String nativeType() {
        return "oci:GenerativeAi/agentAgentEndpoint:AgentAgentEndpoint";
    }

    @Override
    public Stream<OciAgentEndpoint> read(Resource endpoint) {
        SortedMap<String, Answer> blocking = new TreeMap<>();
        blocking.put("harmful content", blocks(endpoint, "contentModerationConfig", List.of(INPUT, OUTPUT)));
        blocking.put(
                "personal data", blocks(endpoint, "personallyIdentifiableInformationConfig", List.of(INPUT, OUTPUT)));
        blocking.put("prompt injection", blocks(endpoint, "promptInjectionConfig", List.of(INPUT)));
        return Stream.of(new OciAgentEndpoint(endpoint, blocking));
    }

    private static Answer blocks(Resource endpoint, String guard, List<String> modes) {
        return modes.stream()
                .map(mode -> Stated.is(Stated.below(endpoint.root(), List.of("guardrailConfig", guard, mode)), "BLOCK"))
                .reduce(Answer.YES, Answer::and);
    }
}
