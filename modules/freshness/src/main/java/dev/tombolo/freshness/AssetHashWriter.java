package dev.tombolo.freshness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The step of the Maven build that writes the hash under which a module's jar is put up in a cloud.
 *
 * <p>The bytes of a jar change with the JDK that compiled it. What it is made from does not: its sources, its {@code
 * pom.xml}, and the names and versions of what it is packed with.
 */
public final class AssetHashWriter {
    private AssetHashWriter() {}

    /**
     * Writes one line: SHA-256 in hexadecimal.
     *
     * @param arguments the module's folder, the list of its locked dependencies below it, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]).toAbsolutePath();
        List<SourceFile> parts = new SourceFiles(module)
                .file("pom.xml")
                .filesBelow("src/main")
                .file(arguments[1])
                .sorted();
        Path file = Path.of(arguments[2]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, Fingerprint.ofContents(parts).text() + "\n");
    }
}
