package dev.tombolo.catalog.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.CatalogYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogCompilerTest {
    @Test
    void writesTheBytesThatShip(@TempDir Path folder) throws IOException {
        var target = folder.resolve("made/catalog.json");
        CatalogCompiler.main(new String[] {CatalogYaml.FOLDER.toString(), target.toString()});
        try (var shipped = CatalogCompiler.class.getResourceAsStream("/dev/tombolo/catalog/catalog.json")) {
            assertThat(shipped).isNotNull().hasSameContentAs(Files.newInputStream(target));
        }
    }

    @Test
    void writesTheSameWhateverTheOrderOfKeys(@TempDir Path folder) throws IOException {
        assertThat(compiled(folder.resolve("one"), "a: 1\nb: 2\n"))
                .isEqualTo(compiled(folder.resolve("two"), "b: 2\na: 1\n"))
                .isEqualTo("{\"regions\":[],\"endpoints\":[],\"files\":[{\"a\":1,\"b\":2}]}");
    }

    private static String compiled(Path folder, String vendorFile) throws IOException {
        Files.createDirectories(folder.resolve("bedrock"));
        Files.writeString(folder.resolve("regions.yaml"), "[]\n");
        Files.writeString(folder.resolve("endpoints.yaml"), "[]\n");
        Files.writeString(folder.resolve("bedrock/example.yaml"), vendorFile);
        var target = folder.resolve("catalog.json");
        CatalogCompiler.main(new String[] {folder.toString(), target.toString()});
        return Files.readString(target);
    }
}
