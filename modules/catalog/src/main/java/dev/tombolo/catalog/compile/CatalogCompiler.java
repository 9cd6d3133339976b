package dev.tombolo.catalog.compile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Writes {@code catalog.json} from a folder of YAML: {@code regions.yaml}, {@code endpoints.yaml}, {@code
 * <cloud>/<vendor>.yaml}; and beside it each {@code <cloud>-provider.yaml} as JSON.
 */
public final class CatalogCompiler {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CatalogCompiler() {}

    /**
     * Compiles a catalog folder.
     *
     * @param arguments the folder with the YAML, and the JSON file of the catalog to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var document = JSON.createObjectNode();
        document.set("regions", JSON.valueToTree(yaml(folder.resolve("regions.yaml"))));
        document.set("endpoints", JSON.valueToTree(yaml(folder.resolve("endpoints.yaml"))));
        document.set("files", vendorFiles(folder));
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, JSON.writeValueAsBytes(document));
        providers(folder, target);
    }

    private static void providers(Path folder, Path catalog) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*-provider.yaml")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".yaml", ".json");
                Files.write(catalog.resolveSibling(name), JSON.writeValueAsBytes(yaml(file)));
            }
        }
    }

    private static ArrayNode vendorFiles(Path folder) throws IOException {
        var files = JSON.createArrayNode();
        try (var paths = Files.walk(folder, 2)) {
            for (var path : paths.filter(CatalogCompiler::isVendorFile).sorted().toList()) {
                if (path.getNameCount() == folder.getNameCount() + 2) {
                    files.add(JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(yaml(path)));
                }
            }
        }
        return files;
    }

    private static boolean isVendorFile(Path path) {
        return path.toString().endsWith(".yaml");
    }

    private static Object yaml(Path path) throws IOException {
        try (var reader = Files.newBufferedReader(path)) {
            return new Load(LoadSettings.builder().setLabel(path.toString()).build()).loadFromReader(reader);
        }
    }
}
