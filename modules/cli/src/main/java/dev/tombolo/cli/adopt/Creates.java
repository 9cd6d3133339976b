package dev.tombolo.cli.adopt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.cli.print.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code pulumi preview --import-file} wrote: everything that the engine would create, with its parents and providers,
 * and a placeholder in the place of each id.
 *
 * @param file where it lies
 * @param tree what it says
 */
record Creates(JsonFile file, JsonNode tree) {
    static Creates read(Path path, String environment) {
        var file =
                new JsonFile(path, "write it with: pulumi preview --stack " + environment + " --import-file " + path);
        var tree = file.tree();
        if (!tree.path("resources").isArray()) {
            throw file.refused("is no import file of pulumi");
        }
        return new Creates(file, tree);
    }

    /** Returns type and name of everything but components, which have no id. */
    Set<String> addresses() {
        var addresses = new TreeSet<String>();
        for (var resource : tree.path("resources")) {
            if (!resource.path("component").asBoolean()) {
                addresses.add(address(resource));
            }
        }
        return addresses;
    }

    /** Writes what was found as a file for {@code pulumi import}; what was not found is left to be created. */
    void write(Path path, Map<String, Adoption> adoptions) {
        var filled = tree.<ObjectNode>deepCopy();
        filled.set("resources", filled((ArrayNode) filled.path("resources"), adoptions));
        try {
            Files.writeString(path, Json.text(filled));
        } catch (IOException e) {
            throw new JsonFile(path, "name another file with --to").refused("cannot be written");
        }
    }

    private static ArrayNode filled(ArrayNode resources, Map<String, Adoption> adoptions) {
        var kept = resources.arrayNode();
        for (var resource : resources) {
            var adoption = adoptions.get(address(resource));
            if (adoption == null) {
                kept.add(resource);
            } else if (adoption.isFound()) {
                kept.add(((ObjectNode) resource).put("id", adoption.id()));
            }
        }
        return kept;
    }

    private static String address(JsonNode resource) {
        return resource.path("type").asText() + " " + resource.path("name").asText();
    }
}
