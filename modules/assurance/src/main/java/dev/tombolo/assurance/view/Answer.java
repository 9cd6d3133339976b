package dev.tombolo.assurance.view;

import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** Whether any of the elements answers yes; those behind the first that does are not asked. */
    public static <T> Answer any(Stream<T> elements, Function<? super T, Answer> question) {
        return any(elements.iterator(), question);
    }

    /** Whether any of the elements answers yes; those behind the first that does are not asked. */
    public static <T> Answer any(Iterable<T> elements, Function<? super T, Answer> question) {
        return any(elements.iterator(), question);
    }

    private static <T> Answer any(Iterator<T> remaining, Function<? super T, Answer> question) {
        Answer answer = NO;
        while (answer != YES && remaining.hasNext()) {
            answer = answer.or(question.apply(remaining.next()));
        }
        return answer;
    }

    /** Yes if one of both is. */
    public Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Yes if both are. */
    public Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Yes if both are; the other is asked only where this is not no. */
    public Answer and(Supplier<Answer> other) {
        return this == NO ? NO : and(other.get());
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
