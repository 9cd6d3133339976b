package dev.tombolo.cli.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {
    private static final String SHIPPED = "../../environments";

    @TempDir
    private Path folder;

    @Test
    void aCloudLimitsTheList() {
        var run = Run.of("models", "--cloud", "oci", "--environments", SHIPPED);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("grok-4.3").doesNotContain("bedrock");
    }

    @Test
    void jsonSaysWhatIsUnknownAndWhatIsContradicted() throws IOException {
        var models = new ObjectMapper()
                .readTree(Run.of("models", "--environments", SHIPPED, "--format", "json")
                        .out());
        assertThat(models).isNotEmpty();
        assertThat(models.toString()).contains("\"reason\"").contains("\"claims\"");
    }

    @Test
    void anOverlayShowsAsYours() throws IOException {
        var overlay = Files.readString(Path.of("../catalog/src/main/catalog/bedrock/amazon.yaml"))
                .replace("nova-lite:", "nova-next:");
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/amazon.yaml"), overlay);
        assertThat(Run.of("models", "--environments", folder.toString()).out()).contains("nova-next (yours)");
    }

    @Test
    void failsWithoutACommand() {
        var run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("name a command");
    }
}
