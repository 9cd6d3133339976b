package dev.tombolo.cli.synthesis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Files as they were written: a line for each with its name, size and CRC-32. It tells what was edited, lost or left
 * halfway since. Whoever means to deceive can write these lines as well, so that a slower sum would tell no more, and an
 * assembly may hold a jar of 10 MB.
 *
 * @param folder the folder that names are relative to
 * @param files the files
 */
record WrittenFiles(Path folder, List<Path> files) {
    String lines() throws IOException {
        var lines = new StringBuilder();
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            lines.append(folder.relativize(file))
                    .append(' ')
                    .append(bytes.length)
                    .append(' ')
                    .append(sum(bytes))
                    .append('\n');
        }
        return lines.toString();
    }

    private static long sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
