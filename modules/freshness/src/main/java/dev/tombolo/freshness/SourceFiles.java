package dev.tombolo.freshness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Collects the files of a checkout. Loops instead of streams: every start of a program waits for this. */
final class SourceFiles extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourceFile> found = new ArrayList<>();

    SourceFiles(Path root) {
        this.root = root;
    }

    SourceFiles file(String path) {
        return walk(root.resolve(path), 0);
    }

    SourceFiles filesIn(String folder) {
        return walk(root.resolve(folder), 1);
    }

    SourceFiles filesBelow(String folder) {
        return walk(root.resolve(folder), Integer.MAX_VALUE);
    }

    SourceFiles modulesIn(String folder) {
        if (Files.isDirectory(root.resolve(folder))) {
            try (DirectoryStream<Path> modules = Files.newDirectoryStream(root.resolve(folder))) {
                for (Path module : modules) {
                    walk(module.resolve("pom.xml"), 0).walk(module.resolve("src/main"), Integer.MAX_VALUE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    List<SourceFile> sorted() {
        Collections.sort(found);
        return List.copyOf(found);
    }

    private SourceFiles walk(Path start, int depth) {
        if (Files.exists(start)) {
            try {
                Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), depth, this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        SourceFile file = SourceFile.of(root, path, attributes);
        if (attributes.isRegularFile() && file.counts()) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }
}
