package dev.tombolo.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetHashWriterTest {
    private static final String LOCKED = "target/locked-dependencies.txt";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModule() throws IOException {
        for (String place : new String[] {"one", "other"}) {
            write(place, "pom.xml", "module");
            write(place, "src/main/java/Function.java", "class Function");
            write(place, "src/main/resources/names.txt", "names");
            write(place, LOCKED, "lib/bedrock-2.50.2.jar;lib/slf4j-nop-2.0.17.jar");
        }
    }

    @Test
    void theHashIsThatOfPathsAndBytesOnly() throws IOException {
        Files.setLastModifiedTime(folder.resolve("other/pom.xml"), FileTime.from(Instant.EPOCH));

        assertThat(hash("one"))
                .isEqualTo(hash("other"))
                .isEqualTo("3a6cbbfb3cc34739fd182ac252a53a3dc045a6087d714edd5d1a48e6cb405b68\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/Function.java", "src/main/resources/names.txt", LOCKED})
    void whatTheJarIsMadeOfChangesIt(String file) throws IOException {
        write("other", file, "edited");

        assertThat(hash("other")).isNotEqualTo(hash("one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/java/FunctionTest.java", "target/classes/Function.class", "README.md"})
    void anythingElseDoesNot(String file) throws IOException {
        write("other", file, "edited");

        assertThat(hash("other")).isEqualTo(hash("one"));
    }

    private String hash(String place) throws IOException {
        Path module = folder.resolve(place);
        Path file = module.resolve("target/classes/META-INF/tombolo/function.hash");
        AssetHashWriter.main(new String[] {module.toString(), LOCKED, file.toString()});
        return Files.readString(file);
    }

    private void write(String place, String path, String content) throws IOException {
        Path file = folder.resolve(place).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
