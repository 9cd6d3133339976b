package dev.tombolo.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page for people.
 *
 * @param path its path
 * @param text what it says
 */
record Page(Path path, String text) {
    private static final Pattern BLOCK = Pattern.compile(
            "^(?:<!-- from (?<source>[^\n]+) -->\n+)?```(?<language>\\w*)\n(?<lines>.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\./tombolo ([a-z][a-z-]*)");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?://|#)([^)#\\s]+)[^)]*\\)");

    static Page read(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages of a repository: those at its root and everything below {@code docs}. */
    static List<Page> of(Path repository) {
        try (var root = Files.list(repository);
                var docs = Files.walk(repository.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Excerpt> excerpts() {
        var excerpts = new ArrayList<Excerpt>();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            var source = blocks.group("source");
            excerpts.add(new Excerpt(
                    lineOf(blocks.start()),
                    blocks.group("language"),
                    source == null ? "" : source,
                    blocks.group("lines").lines().toList()));
        }
        return excerpts;
    }

    private int lineOf(int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Returns the words that follow {@code ./tombolo}. */
    List<String> commands() {
        return groups(COMMAND);
    }

    /** Returns the files that the page links to, as it names them. */
    List<String> links() {
        return groups(LINK);
    }

    private List<String> groups(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
