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
    void failsOnAFolderThatIsNotThere() {
        var missing = folder.resolve("missing").toString();
        var run = Run.of("models", "--environments", missing);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(missing + ": is not a folder · name one that holds environments\n");
    }

    @Test
    void anOverlayShowsAsYours() throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/contoso.yaml"), """
                catalog: 1
                vendor: contoso
                cloud: aws
                sources:
                  launch: { url: "https://example.com/launch", read: 2026-11-22 }
                models:
                  contoso-large-2:
                    title: Contoso Large 2
                    source: launch
                    seller: { channel: marketplace }
                    lifecycle: { launched: 2026-11-22 }
                    endpoints:
                      bedrock-runtime: { id: contoso.large-2, apis: [converse], inRegion: [us-east-1] }
                """);
        var run = Run.of("models", "--environments", folder.toString(), "--as-of", "2026-11-21");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("contoso-large-2 (yours)")))
                .singleElement()
                .asString()
                .endsWith("from 2026-11-22");
    }

    @Test
    void failsWithoutACommand() {
        var run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("name a command");
    }
}
