package dev.tombolo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The YAML that people edit, as the JSON that a schema or reader takes. */
public final class CatalogYaml {
    /** The folder that ships. */
    public static final Path FOLDER = Path.of("src/main/catalog");

    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogYaml() {}

    /** Parses one document. */
    public static JsonNode parse(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** Reads one file. */
    public static JsonNode read(Path file) {
        return parse(text(file));
    }

    /** Returns a file's text. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files of models, sorted. */
    public static List<Path> vendorFiles() {
        try (var files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !FOLDER.equals(file.getParent()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
