package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;

/**
 * What an account's enforced guardrail leaves out.
 *
 * @param resource the configuration
 * @param excludedModels the models that it does not hold for, each as it was written
 * @param guarding how much of system prompts and of messages it judges, each as it was written
 */
public record EnforcedGuardrail(Resource resource, List<Property> excludedModels, List<Property> guarding)
        implements View {

    public EnforcedGuardrail {
        excludedModels = List.copyOf(excludedModels);
        guarding = List.copyOf(guarding);
    }
}
