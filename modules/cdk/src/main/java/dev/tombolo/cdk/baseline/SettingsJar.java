package dev.tombolo.cdk.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipFile;

/**
 * The function's jar, which this jar carries. The hash is of its sources and locked dependencies and stands in it: its
 * bytes differ by the JDK that compiled it, and a template must not.
 *
 * @param path a file with the jar
 * @param hash 64 hexadecimal digits
 */
record SettingsJar(Path path, String hash) {
    private static final String JAR = "/META-INF/tombolo/bedrock-settings.jar";
    private static final String HASH = "META-INF/tombolo/bedrock-settings.hash";

    /** Copied out once in each JVM, when the first stack asks for it. */
    private static final class Once {
        private static final SettingsJar JAR = copied();
    }

    static SettingsJar get() {
        return Once.JAR;
    }

    private static SettingsJar copied() {
        try (var jar = Objects.requireNonNull(
                SettingsJar.class.getResourceAsStream(JAR), "the function's jar is not in this jar")) {
            var folder = Files.createTempDirectory("tombolo");
            var file = folder.resolve("bedrock-settings.jar");
            Files.copy(jar, file);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return new SettingsJar(file, hash(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) throws IOException {
        try (var jar = new ZipFile(file.toFile());
                var hash = jar.getInputStream(jar.getEntry(HASH))) {
            return new String(hash.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }
}
