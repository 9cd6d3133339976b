package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.JsonTree;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CloudFormation template in JSON or YAML.
 *
 * <p>{@code Ref}, {@code Fn::GetAtt}, {@code Fn::Join}, {@code Fn::Sub}, {@code Fn::Select}, {@code Fn::Split} and {@code
 * Fn::FindInMap} are resolved as far as the template tells, to references and texts with holes; every other intrinsic function is unknown, with its name as the reason. Pseudo parameters are references of
 * their own name; a template parameter is unknown, because its value comes with the deployment.
 */
public final class CloudFormationReader {

    static final String REMEDY = "hand over a CloudFormation template in JSON or YAML";

    /** A loop of {@code AWS::LanguageExtensions}: resources that only the deployment makes, counted as not looked at. */
    private static final String LOOP = "Fn::ForEach";

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
        return read(path, new OutputFile(path, REMEDY).readObject(), prefix);
    }

    static ResourceGraph read(Path path, JsonNode template, String prefix) {
        OutputFile file = new OutputFile(path, REMEDY);
        if (!(template.get("Resources") instanceof ObjectNode resources)) {
            throw file.unreadable("has no \"Resources\"");
        }
        JsonTree tree = new Intrinsics(prefix, template).tree();
        return new ResourceGraph(UnreadableOutput.collect(
                resources.properties().stream().map(entry -> () -> resource(file, tree, prefix, entry))));
    }

    private static Resource resource(OutputFile file, JsonTree tree, String prefix, Map.Entry<String, JsonNode> entry) {
        String address = prefix + entry.getKey();
        Place place = new Place(file.path().toString(), "/Resources").child(entry.getKey());
        if (entry.getKey().startsWith(LOOP)) {
            return new Resource(address, LOOP, Format.CLOUD_FORMATION, MapValue.EMPTY, MapValue.EMPTY, place);
        }
        if (entry.getValue().path("Type").asText().isEmpty()) {
            throw file.unreadable("resource \"" + entry.getKey() + "\" has no \"Type\"");
        }
        return resource(tree, address, entry.getValue(), place);
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
        if (!(resource instanceof ObjectNode object)) {
            return MapValue.EMPTY;
        }
        ObjectNode options = object.deepCopy();
        options.remove(List.of("Type", Format.CLOUD_FORMATION.propertiesKey()));
        return tree.object(options);
    }
}
