package dev.tombolo.freshness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Remembers, in a file beside the jar, the sizes and times under which the jar was last found fresh.
 *
 * <p>Reading and hashing 500 sources takes about 0.1 s in a JVM that has just started, asking for their sizes and times
 * half of it. As in git's index, a file written within two seconds before the look is not relied upon, because its
 * next edit could leave the same time behind.
 */
record LastLook(Path file) {
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    static LastLook at(Path jar) {
        return new LastLook(jar.resolveSibling(jar.getFileName() + ".fresh"));
    }

    boolean saw(Fingerprint sizesAndTimes) {
        try {
            return Files.exists(file) && Files.readString(file).equals(sizesAndTimes.text());
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the folder cannot be written, the next start takes the long way again. */
    void remember(Fingerprint sizesAndTimes, List<SourceFile> sources) {
        if (!Checkout.anyEdited(sources, Instant.now().minus(CLOCK_STEP))) {
            try {
                Files.writeString(file, sizesAndTimes.text());
            } catch (IOException e) {
                file.toFile().delete();
            }
        }
    }

    static Fingerprint sizesAndTimes(Path jar, List<SourceFile> sources) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
        StringBuilder text = new StringBuilder();
        line(text, "", attributes.size(), attributes.lastModifiedTime().toInstant());
        for (SourceFile source : sources) {
            line(text, source.path(), source.size(), source.modified());
        }
        return Fingerprint.ofText(text.toString());
    }

    private static void line(StringBuilder text, String path, long size, Instant modified) {
        text.append(path).append('\0').append(size).append('\0');
        text.append(modified.getEpochSecond())
                .append('\0')
                .append(modified.getNano())
                .append('\n');
    }
}
