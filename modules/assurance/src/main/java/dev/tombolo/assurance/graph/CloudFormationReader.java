package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CloudFormation template in JSON.
 *
 * <p>{@code Ref}, {@code Fn::GetAtt}, {@code Fn::Join} and {@code Fn::Sub} are resolved to references and texts with
 * holes; every other intrinsic function is unknown, with its name as the reason. Pseudo parameters are references of
 * their own name; a template parameter is unknown, because its value comes with the deployment.
 */
public final class CloudFormationReader {

    static final String REMEDY = "hand over the JSON template that the engine synthesized";

    private CloudFormationReader() {}

    /**
     * Reads one template; addresses are logical ids.
     *
     * @throws UnreadableOutput when the file is no template
     */
    public static ResourceGraph read(Path template) {
        return read(template, "");
    }

    /**
     * Reads one template of a named stack; addresses are {@code stack/LogicalId}.
     *
     * @throws UnreadableOutput when the file is no template
     */
    public static ResourceGraph readStack(Path template, String stack) {
        return read(template, stack + "/");
    }

    private static ResourceGraph read(Path path, String prefix) {
        OutputFile file = new OutputFile(path, REMEDY);
        JsonNode template = file.readObject();
        if (!(template.get("Resources") instanceof ObjectNode resources)) {
            throw file.unreadable("has no \"Resources\"");
        }
        JsonTree tree = new Intrinsics(prefix, resources).tree();
        return new ResourceGraph(resources.properties().stream()
                .map(entry -> resource(file, tree, prefix, entry))
                .toList());
    }

    private static Resource resource(OutputFile file, JsonTree tree, String prefix, Map.Entry<String, JsonNode> entry) {
        if (entry.getValue().path("Type").asText().isEmpty()) {
            throw file.unreadable("resource \"" + entry.getKey() + "\" has no \"Type\"");
        }
        return resource(
                tree,
                prefix + entry.getKey(),
                entry.getValue(),
                new Place(file.path().toString(), "/Resources").child(entry.getKey()));
    }

    static Resource resource(JsonTree tree, String address, JsonNode resource, Place place) {
        return new Resource(
                address,
                resource.path("Type").asText(),
                Format.CLOUD_FORMATION,
                properties(tree, resource),
                options(tree, resource),
                place);
    }

    private static Value properties(JsonTree tree, JsonNode resource) {
        return Optional.ofNullable(resource.get(Format.CLOUD_FORMATION.propertiesKey()))
                .map(tree::read)
                .orElse(MapValue.EMPTY);
    }

    private static MapValue options(JsonTree tree, JsonNode resource) {
        ObjectNode options = resource.deepCopy();
        options.remove(List.of("Type", Format.CLOUD_FORMATION.propertiesKey()));
        return tree.object(options);
    }
}
