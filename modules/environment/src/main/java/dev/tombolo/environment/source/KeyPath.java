package dev.tombolo.environment.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that lead to a value, such as {@code consumers.claims.models[0]}.
 *
 * @param parts the keys, and for an item of a list its place in brackets
 */
public record KeyPath(List<String> parts) {
    /** The whole file. */
    public static final KeyPath ROOT = new KeyPath(List.of());

    /** Creates a path; the list is copied. */
    public KeyPath {
        parts = List.copyOf(parts);
    }

    /** Returns the path that these keys make. */
    public static KeyPath of(String... keys) {
        return new KeyPath(List.of(keys));
    }

    /** Returns the path to a value of this mapping. */
    public KeyPath key(String key) {
        var longer = new ArrayList<>(parts);
        longer.add(key);
        return new KeyPath(longer);
    }

    /** Returns the path to an item of this list, counted from 0. */
    public KeyPath item(int index) {
        return key("[" + index + "]");
    }

    /** Tells whether this path leads to a value or into it. */
    public boolean isWithin(KeyPath other) {
        return parts.size() >= other.parts.size()
                && parts.subList(0, other.parts.size()).equals(other.parts);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(text.isEmpty() || part.startsWith("[") ? "" : ".").append(Quoted.plain(part));
        }
        return text.toString();
    }
}
