package dev.tombolo.stacks.multicloud.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which change of a property replaces a resource, from {@code replacements.txt}.
 *
 * @param lines a type and a property each
 */
record Replacements(Set<String> lines) {
    static Replacements known() {
        try (var file = Objects.requireNonNull(Replacements.class.getResourceAsStream("/provider/replacements.txt"))) {
            return new Replacements(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean causedBy(String type, String property) {
        return lines.contains(type + " " + property);
    }
}
