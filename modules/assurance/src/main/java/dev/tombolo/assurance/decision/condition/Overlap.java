package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.graph.MarkedText;

/**
 * Two texts with holes and wildcards, which may turn out to be the same text.
 *
 * @param pattern the policy's text
 * @param text the request's text
 */
record Overlap(String pattern, String text) {

    /** Whether some text in the holes and for the wildcards makes both the same. */
    boolean isPossible() {
        return !differsInIdsAlone() && rest()[0][0];
    }

    /** Two resources never have the same id. */
    private boolean differsInIdsAlone() {
        boolean differs = false;
        for (int i = 0; i < pattern.length() && pattern.length() == text.length(); i++) {
            boolean same = pattern.charAt(i) == text.charAt(i);
            if (!same && !(TextPair.isId(pattern.charAt(i)) && TextPair.isId(text.charAt(i)))) {
                return false;
            }
            differs |= !same;
        }
        return differs;
    }

    /** For each pair of positions, whether what follows may be the same. */
    private boolean[][] rest() {
        boolean[][] rest = new boolean[pattern.length() + 1][text.length() + 1];
        for (int i = pattern.length(); i >= 0; i--) {
            for (int j = text.length(); j >= 0; j--) {
                rest[i][j] = (i == pattern.length() && j == text.length()) || follows(rest, i, j);
            }
        }
        return rest;
    }

    private boolean follows(boolean[][] rest, int i, int j) {
        boolean inPattern = i < pattern.length();
        boolean inText = j < text.length();
        if (inPattern && isRun(pattern.charAt(i)) && (rest[i + 1][j] || (inText && takes(i, j) && rest[i][j + 1]))) {
            return true;
        }
        if (inText && isRun(text.charAt(j)) && (rest[i][j + 1] || (inPattern && isTaken(i, j) && rest[i + 1][j]))) {
            return true;
        }
        return inPattern && inText && isSame(pattern.charAt(i), text.charAt(j)) && rest[i + 1][j + 1];
    }

    private boolean takes(int i, int j) {
        return mayHold(pattern.charAt(i), text.charAt(j));
    }

    private boolean isTaken(int i, int j) {
        return mayHold(text.charAt(j), pattern.charAt(i));
    }

    /** No id has a colon or a slash in it. */
    private static boolean mayHold(char run, char character) {
        return !TextPair.isId(run) || (character != ':' && character != '/');
    }

    private static boolean isRun(char character) {
        return character == '*' || MarkedText.isMark(character);
    }

    private static boolean isSame(char wanted, char character) {
        return wanted == character || wanted == '?';
    }
}
