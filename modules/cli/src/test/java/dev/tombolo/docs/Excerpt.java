package dev.tombolo.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of a page, and where it says that it was cut from.
 *
 * @param line the line of the page on which it begins
 * @param language the word behind the fence; empty where there is none
 * @param source a file of the repository, a file of a plan, or a command; empty where the page names none
 * @param lines the lines of the block
 */
record Excerpt(int line, String language, String source, List<String> lines) {
    /** A line that stands for lines that were left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(#|//)?\\s*…\\s*");

    /** Tells whether the block stands line for line in a text, piece after piece; indents of whole pieces do not count. */
    boolean isCutFrom(List<String> text) {
        int from = 0;
        for (var piece : pieces()) {
            int found = find(piece, text, from);
            if (found < 0) {
                return false;
            }
            from = found + piece.size();
        }
        return true;
    }

    private static int find(List<String> piece, List<String> text, int from) {
        var wanted = unindented(piece);
        for (int at = from; at + piece.size() <= text.size(); at++) {
            if (unindented(text.subList(at, at + piece.size())).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static String unindented(List<String> lines) {
        return String.join("\n", lines).stripIndent();
    }

    private List<List<String>> pieces() {
        var pieces = new ArrayList<List<String>>();
        var piece = new ArrayList<String>();
        for (var line : lines) {
            if (LEFT_OUT.matcher(line).matches()) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            } else {
                piece.add(line);
            }
        }
        pieces.add(piece);
        return pieces;
    }
}
