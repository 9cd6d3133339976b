package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.JsonTree;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One resource as the Pulumi command line writes it, in a preview and in a stack export alike.
 *
 * <p>Pulumi writes a value that it does not know yet as one of seven fixed ids, a secret as {@code [secret]} or as an object
 * with a signature (https://github.com/pulumi/pulumi, sdk/go/common/resource, 2026-11-23). All of them are unknown here.
 */
record PulumiState(OutputFile file, Format format, JsonNode node, Place place) {

    private static final Set<String> NOT_KNOWN_YET = Set.of(
            "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
            "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
            "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
            "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
            "030794c1-ac77-496b-92df-f27374a8bd58",
            "e48ece36-62e2-4504-bad9-02848725956a",
            "dd056dcd-154b-4c76-9bd3-c8f88648b5ff");
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";
    private static final String SECRET = "1b47061264138c4ac30d75fd1eb44270";
    private static final JsonTree TREE = new JsonTree(PulumiState::text, PulumiState::special);
    private static final List<String> OPTIONS = List.of("protect", "retainOnDelete");
    private static final int PARTS = 4;

    Resource resource() {
        String[] urn = node.path("urn").asText().split("::", PARTS);
        if (urn.length < PARTS) {
            throw file.unreadable("has no \"urn\" at " + place.pointer());
        }
        String type = urn[2].substring(urn[2].lastIndexOf('$') + 1);
        return new Resource(
                type + "|" + urn[PARTS - 1],
                type,
                format,
                TREE.object(node.path(format.propertiesKey())),
                TREE.object(options()),
                place);
    }

    private ObjectNode options() {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        OPTIONS.stream().filter(node::has).forEach(option -> options.set(option, node.get(option)));
        return options;
    }

    private static Value text(String text) {
        if (NOT_KNOWN_YET.contains(text)) {
            return new Unknown("a value that Pulumi knows only after deployment");
        }
        return text.equals("[secret]") ? new Unknown("a secret") : new Scalar(text);
    }

    private static Optional<Value> special(ObjectNode object) {
        return object.has(SIGNATURE)
                ? Optional.of(new Unknown(
                        object.path(SIGNATURE).asText().equals(SECRET)
                                ? "a secret"
                                : "an asset, archive or resource of Pulumi"))
                : Optional.empty();
    }
}
