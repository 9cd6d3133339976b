package dev.tombolo.blueprint.guardrail;

import java.util.List;

/**
 * A subject that is not talked about.
 *
 * @param name its name, at most 100 characters
 * @param definition what belongs to it, at most 1000 characters
 * @param examples sentences that belong to it, at most five of 100 characters; they may be left out
 */
public record DeniedTopic(String name, String definition, List<String> examples) {
    /** Creates a topic; the list is copied. */
    public DeniedTopic {
        examples = List.copyOf(examples);
    }
}
