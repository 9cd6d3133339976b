package dev.tombolo.freshness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A folder that holds the sources of every program: {@code pom.xml}, {@code modules/} and the launcher. */
record Checkout(Path root) {
    static Optional<Checkout> around(Path place) {
        for (@Nullable Path folder = place.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (isCheckout(folder)) {
                return Optional.of(new Checkout(folder));
            }
        }
        return Optional.empty();
    }

    private static boolean isCheckout(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml"))
                && Files.isRegularFile(folder.resolve("tombolo"))
                && Files.isDirectory(folder.resolve("modules"));
    }

    /** Every file that decides what the programs do, sorted by its path below the root. */
    List<SourceFile> sources() {
        return new SourceFiles(root)
                .file("pom.xml")
                .filesIn(".mvn")
                .modulesIn("modules")
                .modulesIn("stacks")
                .sorted();
    }

    /**
     * Whether a source was written between {@code start} and now.
     *
     * <p>A time in the future is a clock's mistake, and no sign of an edit.
     */
    static boolean anyEdited(List<SourceFile> sources, Instant start) {
        Instant now = Instant.now();
        return sources.stream()
                .map(SourceFile::modified)
                .anyMatch(edited -> edited.isAfter(start) && !edited.isAfter(now));
    }
}
