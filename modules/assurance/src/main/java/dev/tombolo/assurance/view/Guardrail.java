package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A guardrail of Bedrock, in its draft.
 *
 * @param resource the guardrail
 * @param contentFilters its content filters, each as it was written
 * @param sensitiveInformation its filters for personal and secret data and its regular expressions, each as it was written
 * @param tiers the names of the tiers of its content filters and denied topics, each as it was written
 * @param crossRegion the profile by which it judges in several Regions
 * @param key the customer's key that it is encrypted with
 * @param words how the engine calls the properties of a content filter
 */
public record Guardrail(
        Resource resource,
        List<Property> contentFilters,
        List<Property> sensitiveInformation,
        List<Property> tiers,
        Optional<Property> crossRegion,
        Optional<Property> key,
        FilterWords words)
        implements View {

    public Guardrail {
        contentFilters = List.copyOf(contentFilters);
        sensitiveInformation = List.copyOf(sensitiveInformation);
        tiers = List.copyOf(tiers);
    }

    /**
     * How an engine calls the properties of a filter.
     *
     * @param type the property that says what is looked for
     * @param inputStrength the property that says how strictly on the way in
     * @param outputStrength the property that says how strictly on the way out
     */
    public record FilterWords(String type, String inputStrength, String outputStrength) {}
}
