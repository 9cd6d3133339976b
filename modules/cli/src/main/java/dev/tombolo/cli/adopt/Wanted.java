package dev.tombolo.cli.adopt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.cli.print.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A resource that the program declares.
 *
 * @param address its type and name
 * @param type its type
 * @param name its name in the program
 * @param inputs what is asked for; a computed value reads {@code <<type|name|property>>}
 */
record Wanted(String address, String type, String name, JsonNode inputs) {
    /** Returns what a plan recorded, by type and name. */
    static Map<String, Wanted> read(Path recording) {
        var wanted = new TreeMap<String, Wanted>();
        try {
            for (var resource : Json.tree(Files.readString(recording)).path("resources")) {
                var type = resource.path("type").asText();
                var name = resource.path("name").asText();
                wanted.put(type + " " + name, new Wanted(type + " " + name, type, name, resource.path("inputs")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wanted;
    }

    /** Returns the name that it must have in its cloud; empty where the cloud or the provider chooses one. */
    String physicalName() {
        return Stream.of("name", "displayName", "dashboardName")
                .map(key -> inputs.path(key).asText())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    Map<String, String> tags() {
        return Listing.tags(inputs.path(type.startsWith("oci:") ? "freeformTags" : "tags"));
    }
}
