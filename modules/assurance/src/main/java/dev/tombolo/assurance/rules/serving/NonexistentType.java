package dev.tombolo.assurance.rules.serving;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A resource type that is often written and that no registry knows.
 *
 * @param type the type
 * @param instead what does the job
 * @param source where it was read that the type does not exist
 * @param date when
 */
record NonexistentType(String type, String instead, String source, String date) {

    static final List<NonexistentType> ALL = read();

    private static List<NonexistentType> read() {
        try (InputStream file =
                Objects.requireNonNull(NonexistentType.class.getResourceAsStream("nonexistent-resource-types.json"))) {
            return List.copyOf(
                    JsonMapper.builder().build().readValue(file, new TypeReference<List<NonexistentType>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
