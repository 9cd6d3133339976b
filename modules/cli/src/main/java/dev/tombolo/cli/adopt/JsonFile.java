package dev.tombolo.cli.adopt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        return new InvalidInput(List.of(new Problem(Position.whole(path.toString()), KeyPath.ROOT, what, remedy)));
    }
}
