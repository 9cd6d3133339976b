package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An endpoint of an agent of OCI Generative AI.
 *
 * @param resource the endpoint
 * @param blocking whether each guard blocks, by the guard's name
 */
public record OciAgentEndpoint(Resource resource, SortedMap<String, Answer> blocking) implements View {

    public OciAgentEndpoint {
        blocking = Collections.unmodifiableSortedMap(new TreeMap<>(blocking));
    }
}
