package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import java.util.Locale;

/**
 * A pattern in which {@code *} stands for any text and {@code ?} for one character, as in IAM.
 *
 * @param pattern the pattern
 */
public record Wildcard(String pattern) {

    /** Whether this pattern has a wildcard at all. */
    public boolean isOpen() {
        return literal() < pattern.length();
    }

    /** Whether the text matches. */
    public boolean matches(String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int retry = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = t;
            } else if (p < pattern.length() && matches(pattern.charAt(p), text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean matches(char pattern, char character) {
        return pattern == '?' || pattern == character;
    }

    /** Whether the text matches a pattern that may have holes: a hole makes a possible match unknown. */
    public static Answer matches(Value pattern, String text) {
        return MarkedText.of(pattern).map(marked -> matches(marked, text)).orElse(Answer.UNKNOWN);
    }

    /** Like {@link #matches(Value, String)} without regard to case, as IAM reads actions. */
    public static Answer matchesIgnoringCase(Value pattern, String text) {
        if (pattern instanceof Scalar known) {
            return Answer.of(new Wildcard(known.content()).matchesIgnoringCase(text));
        }
        return MarkedText.of(pattern)
                .map(marked -> matches(
                        new MarkedText(marked.marked().toLowerCase(Locale.ROOT), marked.holes()),
                        text.toLowerCase(Locale.ROOT)))
                .orElse(Answer.UNKNOWN);
    }

    /** Most patterns have no wildcard, and most others differ before the first. */
    private boolean matchesIgnoringCase(String text) {
        int literal = literal();
        return literal == pattern.length()
                ? pattern.equalsIgnoreCase(text)
                : pattern.regionMatches(true, 0, text, 0, literal)
                        && new Wildcard(pattern.toLowerCase(Locale.ROOT)).matches(text.toLowerCase(Locale.ROOT));
    }

    /** How many characters stand before the first wildcard. */
    private int literal() {
        int literal = 0;
        while (literal < pattern.length() && pattern.charAt(literal) != '*' && pattern.charAt(literal) != '?') {
            literal++;
        }
        return literal;
    }

    private static Answer matches(MarkedText pattern, String text) {
        if (pattern.holes().isEmpty()) {
            return Answer.of(new Wildcard(pattern.marked()).matches(text));
        }
        boolean possible = new Wildcard(MarkedText.opened(pattern.marked())).matches(text);
        return possible ? Answer.UNKNOWN : Answer.NO;
    }
}
