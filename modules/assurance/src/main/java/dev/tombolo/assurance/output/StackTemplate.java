package dev.tombolo.assurance.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.JsonTree;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.StrictJson;
import dev.tombolo.assurance.graph.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The CloudFormation template that a Pulumi program hands to a stack of its own, because its provider lacks a type. It is
 * read as if the program had declared its resources: their addresses are {@code type|name/LogicalId}.
 *
 * @param address the address of the stack's resource
 * @param place where the template's text stands
 * @param template the template
 */
record StackTemplate(String address, Place place, ObjectNode template) {

    static final String TYPE = "aws:cloudformation/stack:Stack";

    /** The template of a recorded stack; none where its text is not a literal object. */
    static Stream<StackTemplate> of(String address, Place resource, JsonNode inputs) {
        return read(inputs.path("templateBody").asText())
                .map(template -> new StackTemplate(
                        address,
                        resource.child(Format.PULUMI_RECORDING.propertiesKey())
                                .child("templateBody")
                                .document(),
                        template));
    }

    private static Stream<ObjectNode> read(String text) {
        try {
            return StrictJson.read(text) instanceof ObjectNode template ? Stream.of(template) : Stream.empty();
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }

    /** The resources of the template. */
    Stream<Resource> resources() {
        JsonTree tree = tree();
        return declared().properties().stream()
                .map(entry -> CloudFormationReader.resource(
                        tree,
                        prefix() + entry.getKey(),
                        entry.getValue(),
                        place.child("Resources").child(entry.getKey())));
    }

    /** What a program reads of the stack, by the reference that it has in the recording. */
    Map<Reference, Value> outputs() {
        JsonTree tree = tree();
        Map<Reference, Value> outputs = new HashMap<>();
        template.path("Outputs")
                .properties()
                .forEach(output -> outputs.put(
                        new Reference(address, "outputs." + output.getKey()),
                        tree.read(output.getValue().path("Value"))));
        return outputs;
    }

    private JsonTree tree() {
        return new Intrinsics(prefix(), template, text -> OutputMarkers.read(text, Map.of())).tree();
    }

    private ObjectNode declared() {
        return template.get("Resources") instanceof ObjectNode resources
                ? resources
                : JsonNodeFactory.instance.objectNode();
    }

    private String prefix() {
        return address + "/";
    }
}
