package dev.tombolo.assurance.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A file of facts with their sources, in JSON, shipped beside the class that uses them.
 *
 * @param user the class
 * @param name the file's name
 */
public record FactFile(Class<?> user, String name) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The facts as a tree. */
    public JsonNode tree() {
        try (InputStream file = Objects.requireNonNull(user.getResourceAsStream(name), name)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts as records of this type, whose components have the names of their fields. */
    public <T> List<T> list(Class<T> fact) {
        return tree().valueStream().map(node -> JSON.convertValue(node, fact)).toList();
    }
}
