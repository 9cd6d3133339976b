package dev.tombolo.environment.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what a user may have meant. */
public final class Candidates {
    private static final int MOST = 3;
    private static final int LISTED = 32;
    private static final int SHORTEST_BEGINNING = 4;

    private Candidates() {}

    /** Returns a remedy that names at most three near words, or all of them where they are few and none is near. */
    public static String of(String word, Collection<String> known) {
        var near = near(word, known);
        if (!near.isEmpty()) {
            return "did you mean " + Quoted.joined(near, " or ") + "?";
        }
        if (known.isEmpty() || known.size() > LISTED) {
            return known.isEmpty() ? "take it away" : "none of the known ones is near";
        }
        return "known here: " + known.stream().sorted().collect(Collectors.joining(", "));
    }

    private static List<String> near(String word, Collection<String> known) {
        int limit = word.length() < SHORTEST_BEGINNING ? 1 : Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> remoteness(word, candidate) <= limit)
                .sorted(Comparator.<String>comparingInt(candidate -> remoteness(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** A word that goes on where the other ends is as near as one with a wrong letter. */
    private static int remoteness(String word, String candidate) {
        boolean goesOn = Math.min(word.length(), candidate.length()) >= SHORTEST_BEGINNING
                && (word.startsWith(candidate) || candidate.startsWith(word));
        int letters = Math.abs(candidate.length() - word.length());
        return goesOn ? Math.min(1, letters) : letters > word.length() ? letters : distance(word, candidate);
    }

    /** Counts the edits that lead from one word to the other, case ignored. */
    private static int distance(String first, String second) {
        var row = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= first.length(); line++) {
            next(row, line, first.charAt(line - 1), second);
        }
        return row[second.length()];
    }

    private static void next(int[] row, int line, char letter, String word) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= word.length(); column++) {
            int changed = diagonal + (same(letter, word.charAt(column - 1)) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
        }
    }

    private static boolean same(char first, char second) {
        return Character.toLowerCase(first) == Character.toLowerCase(second);
    }
}
