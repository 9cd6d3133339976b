package dev.tombolo.cli.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a deploy said: every hand-off in a JSON file, wherever it stands in it. What {@code aws ssm get-parameters-by-path}
 * prints is such a file, and so is any engine's output that repeats a parameter's value.
 *
 * @param byParameter the values by key, by the parameter's name
 */
record DeployedValues(Map<String, Map<String, String>> byParameter) {
    static final DeployedValues NONE = new DeployedValues(Map.of());
    private static final ObjectMapper JSON = new ObjectMapper();

    static DeployedValues read(Path file) {
        var found = new HashMap<String, Map<String, String>>();
        texts(document(file))
                .flatMap(DeployedValues::handOff)
                .forEach(handOff -> found.put(parameter(handOff), handOff));
        if (found.isEmpty()) {
            throw problem(file, "holds no hand-off", "write it with: aws ssm get-parameters-by-path --recursive");
        }
        return new DeployedValues(found);
    }

    Map<String, String> of(HandOff handOff) {
        return byParameter.getOrDefault(handOff.parameterName(), Map.of());
    }

    private static JsonNode document(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw problem(file, "is not JSON", "write it with: aws ssm get-parameters-by-path --recursive");
        } catch (IOException e) {
            throw problem(file, "cannot be read", "name a file that is there");
        }
    }

    private static InvalidInput problem(Path file, String what, String remedy) {
        return InvalidInput.of(file.toString(), what, remedy);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(DeployedValues::texts);
    }

    private static Stream<Map<String, String>> handOff(String text) {
        try {
            var node = JSON.readTree(text);
            if (!node.isObject() || !node.has("environment") || !node.has("consumer") || !node.has("name")) {
                return Stream.empty();
            }
            var values = new HashMap<String, String>();
            node.properties()
                    .forEach(
                            value -> values.put(value.getKey(), value.getValue().asText()));
            return Stream.of(values);
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }

    private static String parameter(Map<String, String> handOff) {
        return HandOff.folder(handOff.getOrDefault("environment", ""), handOff.getOrDefault("consumer", "")) + "/"
                + handOff.getOrDefault("name", "");
    }
}
