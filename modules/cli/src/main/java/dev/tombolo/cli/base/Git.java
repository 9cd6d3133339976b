package dev.tombolo.cli.base;

import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The git command, run in a folder.
 *
 * @param folder the folder
 */
record Git(Path folder) {
    /** Returns what a command wrote, or nothing where it failed. */
    Optional<byte[]> run(String... arguments) {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            var git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            var written = git.getInputStream().readAllBytes();
            return git.waitFor() == 0 ? Optional.of(written) : Optional.empty();
        } catch (IOException e) {
            throw refused("the git command cannot be run", "install git, or name the folder of earlier plans");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while git ran", e));
        }
    }

    /** Returns a line that a command wrote, or nothing where it failed. */
    Optional<String> line(String... arguments) {
        return run(arguments).map(written -> new String(written, StandardCharsets.UTF_8).strip());
    }

    /** Returns the names that a command wrote, each ended by a zero byte. */
    List<String> names(String... arguments) {
        return run(arguments).stream()
                .flatMap(written -> Stream.of(new String(written, StandardCharsets.UTF_8).split("\0")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static InvalidInput refused(String what, String remedy) {
        return InvalidInput.of("--against", what, remedy);
    }
}
