package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;

/**
 * What became of one resource.
 *
 * @param change what became of it
 * @param resource the resource as it is; as it was, where it is deleted
 * @param properties what is different; empty for one that is added or deleted
 * @param forcing those properties that have it made anew, or that may
 */
public record ResourceChange(
        Change change, Resource resource, List<PropertyChange> properties, List<PropertyChange> forcing) {

    public ResourceChange {
        properties = List.copyOf(properties);
        forcing = List.copyOf(forcing);
    }

    static ResourceChange added(Resource resource) {
        return new ResourceChange(Change.ADDED, resource, List.of(), List.of());
    }

    static ResourceChange deleted(Resource resource) {
        return new ResourceChange(Change.DELETED, resource, List.of(), List.of());
    }

    /** The change that follows from what is different. */
    static ResourceChange changed(Resource resource, List<PropertyChange> properties) {
        Replacements facts = Replacements.of(resource.nativeType());
        List<PropertyChange> always = facts.certain(properties);
        if (!always.isEmpty()) {
            return new ResourceChange(Change.REPLACED, resource, properties, always);
        }
        List<PropertyChange> sometimes = facts.possible(properties);
        return new ResourceChange(
                sometimes.isEmpty() ? Change.CHANGED : Change.MAY_BE_REPLACED, resource, properties, sometimes);
    }
}
