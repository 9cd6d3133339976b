package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciAgentEndpoint;
import dev.tombolo.assurance.view.Stated;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The guards of an agent of OCI: each has a mode for what comes in, and some for what goes out. */
final class OciAgentGuards {

    private static final String INPUT = "inputGuardrailMode";
    private static final String OUTPUT = "outputGuardrailMode";

    private OciAgentGuards() {}

    static OciAgentEndpoint endpoint(Resource endpoint) {
        SortedMap<String, Answer> blocking = new TreeMap<>();
        blocking.put("harmful content", blocks(endpoint, "contentModerationConfig", List.of(INPUT, OUTPUT)));
        blocking.put(
                "personal data", blocks(endpoint, "personallyIdentifiableInformationConfig", List.of(INPUT, OUTPUT)));
        blocking.put("prompt injection", blocks(endpoint, "promptInjectionConfig", List.of(INPUT)));
        return new OciAgentEndpoint(endpoint, blocking);
    }

    private static Answer blocks(Resource endpoint, String guard, List<String> modes) {
        return modes.stream()
                .map(mode -> Stated.is(endpoint.root().below(List.of("guardrailConfig", guard, mode)), "BLOCK"))
                .reduce(Answer.YES, Answer::and);
    }
}
