package dev.tombolo.cdk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A guide whose Java blocks are cut from sources: each stands below a comment
 * {@code <!-- code: path/in/the/repository.java#region -->}, and the region stands between {@code // docs:start region}
 * and {@code // docs:end}.
 *
 * @param repository the root of the repository
 * @param path the guide's path in it
 */
record Guide(Path repository, String path) {
    private static final Pattern CUT = Pattern.compile(
            "(?:<!-- code: (?<source>\\S+)#(?<region>\\S+) -->\n)?```java\n(?<code>.*?)```", Pattern.DOTALL);

    /** Returns what is wrong, one line for each Java block that is not its region word for word. */
    List<String> differences() {
        var differences = new ArrayList<String>();
        var blocks = CUT.matcher(read(path));
        int block = 0;
        while (blocks.find()) {
            block++;
            if (blocks.group("source") == null) {
                differences.add("block " + block + " names no source");
            } else if (!region(blocks.group("source"), blocks.group("region")).equals(blocks.group("code"))) {
                differences.add("block " + block + " is not " + blocks.group("source") + "#" + blocks.group("region"));
            }
        }
        return block == 0 ? List.of("no block") : differences;
    }

    private String region(String source, String region) {
        var text = read(source);
        var start = text.indexOf("// docs:start " + region + "\n");
        var end = text.indexOf("// docs:end", start);
        return start < 0 || end < 0
                ? ""
                : text.substring(text.indexOf('\n', start) + 1, end)
                        .stripIndent()
                        .replaceFirst(" *$", "");
    }

    private String read(String file) {
        try {
            return Files.readString(repository.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
