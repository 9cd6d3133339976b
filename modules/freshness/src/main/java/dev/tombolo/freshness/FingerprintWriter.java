package dev.tombolo.freshness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The step of the Maven build that writes the fingerprint of the sources into the classes of a program. */
public final class FingerprintWriter {
    private FingerprintWriter() {}

    /**
     * Writes one line: the fingerprint, or that sources were edited since the build began, as then some modules are
     * compiled from the old ones.
     *
     * @param arguments the checkout, the instant when the build began (whole seconds, rounded down), the file to write
     */
    public static void main(String[] arguments) throws IOException {
        List<SourceFile> sources = new Checkout(Path.of(arguments[0]).toAbsolutePath()).sources();
        Path file = Path.of(arguments[2]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, fingerprint(sources, Instant.parse(arguments[1])).text() + "\n");
    }

    private static Fingerprint fingerprint(List<SourceFile> sources, Instant start) {
        return Checkout.anyEdited(sources, start.plusSeconds(1))
                ? Fingerprint.UNSETTLED
                : Fingerprint.ofContents(sources);
    }
}
