package dev.tombolo.assurance.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in which every hole is one private-use character, so that it can be split, matched and parsed as a text and
 * its parts be turned back into values.
 *
 * @param marked the text, holes as characters from U+E000 on
 * @param holes what each mark stands for
 */
public record MarkedText(String marked, List<Piece> holes) {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    public MarkedText {
        holes = List.copyOf(holes);
    }

    /** The value as a marked text; empty for a list, an object, or a text that uses the marks itself. */
    public static Optional<MarkedText> of(Value value) {
        if (value instanceof Scalar text) {
            return marks(text.content()) == 0
                    ? Optional.of(new MarkedText(text.content(), List.of()))
                    : Optional.empty();
        }
        if (value instanceof Piece piece) {
            return of(List.of(piece));
        }
        return value instanceof TextWithHoles text ? of(text.pieces()) : Optional.empty();
    }

    private static Optional<MarkedText> of(List<Piece> pieces) {
        StringBuilder marked = new StringBuilder();
        List<Piece> holes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Scalar literal) {
                marked.append(literal.content());
            } else {
                marked.append((char) (FIRST + holes.size()));
                holes.add(piece);
            }
        }
        return marks(marked.toString()) == holes.size() && holes.size() <= LAST - FIRST
                ? Optional.of(new MarkedText(marked.toString(), holes))
                : Optional.empty();
    }

    /** Whether a text has a character that stands for a hole. */
    public static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text with a {@code *} in the place of each hole. */
    public static String opened(String marked) {
        char[] opened = marked.toCharArray();
        for (int i = 0; i < opened.length; i++) {
            opened[i] = isMark(opened[i]) ? '*' : opened[i];
        }
        return String.valueOf(opened);
    }

    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += isMark(text.charAt(i)) ? 1 : 0;
        }
        return marks;
    }

    /** Whether this character stands for a hole. */
    public static boolean isMark(int character) {
        return character >= FIRST && character <= LAST;
    }

    /** A part of the marked text as a value again. */
    public Value value(String part) {
        List<Piece> pieces = new ArrayList<>();
        int literal = 0;
        for (int i = 0; i < part.length(); i++) {
            if (isMark(part.charAt(i))) {
                pieces.add(new Scalar(part.substring(literal, i)));
                pieces.add(holes.get(part.charAt(i) - FIRST));
                literal = i + 1;
            }
        }
        pieces.add(new Scalar(part.substring(literal)));
        return TextWithHoles.of(pieces);
    }
}
