package dev.tombolo.docs;

import dev.tombolo.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What excerpts are cut from: files of the repository, what a command prints, and the files that it writes. */
final class Sources {
    private static final String COMMAND = "./tombolo ";
    private static final String PLANS = "target/tombolo";
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{12,}");

    private final Path repository;
    private final Path plans;
    private final Map<String, String> printed = new TreeMap<>();

    /** Excerpts name files below {@code repository}; commands write below {@code plans}. */
    Sources(Path repository, Path plans) {
        this.repository = repository;
        this.plans = plans;
    }

    /** Returns the lines of a source: {@code ./tombolo …}, a file that it wrote behind {@code >}, or a file. */
    List<String> lines(String source) {
        if (!source.startsWith(COMMAND)) {
            return text(repository.resolve(source)).lines().toList();
        }
        var parts = source.split(" > ", 2);
        var answer = printed.computeIfAbsent(parts[0], this::run);
        var text = parts.length == 1 ? answer : text(folder(parts[0]).resolve(parts[1]));
        return DIGEST.matcher(text).replaceAll("sha256:…").lines().toList();
    }

    private String run(String command) {
        var folder = folder(command);
        var options =
                Stream.of("--environments", repository.resolve("environments").toString());
        var out = command.startsWith(COMMAND + "plan") ? Stream.of("--out", folder.toString()) : Stream.<String>of();
        var words = Stream.of(Stream.of(command.substring(COMMAND.length()).split(" ")), options, out)
                .flatMap(part -> part);
        return Run.of(words.toArray(String[]::new)).out().replace(folder.toString(), PLANS);
    }

    /** A folder for each command, so that none overwrites what another wrote. */
    private Path folder(String command) {
        return plans.resolve(command.replaceAll("\\W+", "-"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
