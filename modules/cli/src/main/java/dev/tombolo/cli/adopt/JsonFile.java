package dev.tombolo.cli.adopt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that another command line wrote.
 *
 * @param path where it lies
 * @param remedy how it is written
 */
record JsonFile(Path path, String remedy) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode tree() {
        try {
            return JSON.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            throw refused("is not JSON");
        } catch (IOException e) {
            throw refused("cannot be read");
        }
    }

    InvalidInput refused(String what) {
        return InvalidInput.of(path.toString(), what, remedy);
    }
}
