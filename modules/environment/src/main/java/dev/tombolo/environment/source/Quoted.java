package dev.tombolo.environment.source;

import java.util.Collection;
import java.util.stream.Collectors;

/** Shows a user's own text in a message: on one line, whatever it holds, and not longer than a line can bear. */
public final class Quoted {
    private static final int LONGEST = 120;

    private Quoted() {}

    /** Returns a text in quotes. */
    public static String of(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** Returns texts in quotes, with a word between them. */
    public static String joined(Collection<String> texts, String between) {
        return texts.stream().map(Quoted::of).collect(Collectors.joining(between));
    }

    /** Returns a text without quotes: control characters as escapes, what is too long cut off. */
    static String plain(String text) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.chars().mapToObj(Quoted::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        if (character == '\n') {
            return "\\n";
        }
        return Character.isISOControl(character) ? String.format("\\u%04x", character) : Character.toString(character);
    }
}
