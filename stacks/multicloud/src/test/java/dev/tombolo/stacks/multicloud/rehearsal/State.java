package dev.tombolo.stacks.multicloud.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the engine wrote down of a stack.
 *
 * @param latest the checkpoint's newest deployment
 */
record State(JsonNode latest) {
    static State of(PulumiEngine engine) throws IOException {
        return new State(new ObjectMapper()
                .readTree(file(engine).toFile())
                .path("checkpoint")
                .path("latest"));
    }

    private static Path file(PulumiEngine engine) {
        return engine.backend().resolve(".pulumi/stacks/tombolo/" + engine.stack() + ".json");
    }

    /** Returns type and name of every resource but the stack itself, sorted, as the goldens have them. */
    List<String> typesAndNames() {
        return resources().stream()
                .map(resource -> resource.path("type").asText() + " " + name(resource))
                .filter(line -> !line.startsWith("pulumi:pulumi:Stack "))
                .sorted()
                .toList();
    }

    /** Returns types and names of what the engine refuses to delete, sorted. */
    List<String> protectedOnes() {
        return resources().stream()
                .filter(resource -> resource.path("protect").asBoolean())
                .map(resource -> resource.path("type").asText() + " " + name(resource))
                .sorted()
                .toList();
    }

    /** Returns the id of every resource that has one, by type and name. */
    Map<String, String> ids() {
        return resources().stream()
                .filter(resource -> resource.hasNonNull("id"))
                .collect(Collectors.toMap(
                        resource -> resource.path("type").asText() + " " + name(resource),
                        resource -> resource.path("id").asText()));
    }

    /** Returns the URN of the resource of this type and name. */
    String urn(String typeAndName) {
        return resources().stream()
                .filter(resource -> typeAndName.equals(resource.path("type").asText() + " " + name(resource)))
                .map(resource -> resource.path("urn").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Returns types and ids of what stays in the cloud when the stack goes, sorted. */
    List<String> retainedOnes() {
        return resources().stream()
                .filter(resource -> resource.path("retainOnDelete").asBoolean())
                .map(resource -> resource.path("type").asText() + " "
                        + resource.path("id").asText())
                .sorted()
                .toList();
    }

    private List<JsonNode> resources() {
        return StreamSupport.stream(latest.path("resources").spliterator(), false)
                .toList();
    }

    private static String name(JsonNode resource) {
        var urn = resource.path("urn").asText();
        return urn.substring(urn.lastIndexOf("::") + 2);
    }
}
