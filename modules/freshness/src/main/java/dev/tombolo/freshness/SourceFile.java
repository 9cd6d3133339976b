package dev.tombolo.freshness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** One file of a checkout, with its path below the root in which {@code /} separates folders on every system. */
record SourceFile(String path, Path file, long size, Instant modified) implements Comparable<SourceFile> {
    static SourceFile of(Path root, Path file, BasicFileAttributes attributes) {
        String path = file.toString().substring(root.toString().length() + 1).replace(File.separatorChar, '/');
        return new SourceFile(
                path, file, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** False for what editors and desktops leave behind: nothing is built from it. */
    boolean counts() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.equals(".DS_Store") && !name.startsWith(".#") && !name.startsWith("#") && !isBackup(name);
    }

    private static boolean isBackup(String name) {
        return name.endsWith("~") || name.endsWith(".bak") || name.endsWith(".swp") || name.endsWith(".swo");
    }

    byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
