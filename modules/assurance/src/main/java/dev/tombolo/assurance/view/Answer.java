package dev.tombolo.assurance.view;

import java.util.function.Function;
import java.util.stream.Stream;

/** Yes, no, or not to be told from the output; combined by Kleene's logic. */
public enum Answer {
    /** Certainly not. */
    NO,
    /** It depends on a value that the output does not tell. */
    UNKNOWN,
    /** Certainly. */
    YES;

    /** Yes or no. */
    public static Answer of(boolean certain) {
        return certain ? YES : NO;
    }

    /** Whether any of the elements answers yes. */
    public static <T> Answer any(Stream<T> elements, Function<? super T, Answer> question) {
        return elements.map(question).reduce(NO, Answer::or);
    }

    /** Yes if one of both is. */
    public Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Yes if both are. */
    public Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Yes for no, no for yes. */
    public Answer not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
