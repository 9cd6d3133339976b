package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;

/**
 * An immutable version of a guardrail.
 *
 * @param resource the version
 * @param retained whether Bedrock keeps it once the engine no longer declares it
 * @param at the property that shows that, or the resource
 */
public record GuardrailVersion(Resource resource, Answer retained, Property at) implements View {}
